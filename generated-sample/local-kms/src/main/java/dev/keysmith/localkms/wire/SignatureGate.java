package dev.keysmith.localkms.wire;

import dev.keysmith.localkms.fault.Refusal;
import dev.keysmith.localkms.signature.SigV4Verdict;
import dev.keysmith.localkms.signature.SigV4Verifier;
import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.http.HttpRequest;
import java.time.Clock;
import java.util.Map;

/**
 * Lets in what an access key signed for this region and KMS, and answers all else in KMS's words.
 * No answer holds a part of a signature or of a secret.
 */
public final class SignatureGate implements Gate {
  private final SigV4Verifier verifier;
  private final SignatureAge age;

  /**
   * @param keys the access keys that may call, by their ids
   */
  public SignatureGate(String region, Map<String, AwsCredentials> keys, Clock clock) {
    this.verifier = SigV4Verifier.of(keys::get, clock).withScope(region, "kms");
    this.age = new SignatureAge(clock);
  }

  @Override
  public void check(HttpRequest received) {
    SigV4Verdict verdict =
        verifier.verify(
            received.method(),
            received.path(),
            received.query(),
            received.headers(),
            received.body());
    SigV4Verdict.Fault fault = verdict.fault();
    if (fault != null) {
      throw refusal(fault, verdict.message(), received);
    }
  }

  private Refusal refusal(SigV4Verdict.Fault fault, String message, HttpRequest received) {
    return switch (fault) {
      case MISSING ->
          Refusal.of("MissingAuthenticationTokenException", "Missing Authentication Token");
      case INCOMPLETE -> Refusal.of("IncompleteSignatureException", message);
      case UNKNOWN_KEY ->
          Refusal.of(
              "UnrecognizedClientException",
              "The security token included in the request is invalid.");
      case EXPIRED ->
          Refusal.of(
              "InvalidSignatureException", age.describe(received.headers().first("X-Amz-Date")));
      case WRONG_SCOPE -> Refusal.of("InvalidSignatureException", message);
      case MISMATCH ->
          Refusal.of(
              "InvalidSignatureException",
              "The request signature we calculated does not match the signature you provided."
                  + " Check your AWS Secret Access Key and signing method. Consult the service"
                  + " documentation for details.");
    };
  }
}
