package dev.keysmith.benchmarks;

/** One client under measurement. Results are returned, so that JMH consumes them. */
interface Candidate {
  /** An input of GenerateDataKeyWithoutPlaintext to an unsigned request. */
  Object marshal() throws Exception;

  /** {@link Payloads#GENERATE} to the typed output. */
  Object unmarshal() throws Exception;

  /** {@link Payloads#ALIASES} to the typed output, lists fully built. */
  Object unmarshalAliases() throws Exception;

  /** SigV4, at the present time, of a prepared request. */
  Object sign() throws Exception;

  /** Input, request, signature, a transport in memory, output. */
  Object call() throws Exception;

  Object callAliases() throws Exception;

  /** A call that ends in a typed NotFoundException, which is the result. */
  Object callNotFound() throws Exception;

  static Candidate of(String name) {
    return switch (name) {
      case "keysmith" -> new KeysmithCandidate();
      case "awssdk" -> new AwsSdkCandidate();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
