package dev.keysmith.generator.load.c2j;

/** The keys of the files beside a C2J service model. */
final class NeighbourFormat {
  private static final Format TEXTS = Format.oneOrMore(Format.TEXT);

  /** {@code paginators-1.json}. */
  static final Format PAGINATORS =
      new Keys()
          .text("version")
          .with(
              Format.mapOf(
                  new Keys()
                      .with(TEXTS, "input_token", "output_token", "result_key")
                      .with(TEXTS, "non_aggregate_keys")
                      .text("limit_key", "more_results")),
              "pagination")
          .needs("pagination");

  private static final Keys ACCEPTOR =
      new Keys()
          .with(Format.oneOf("path", "pathAll", "pathAny", "status", "error"), "matcher")
          .with(Format.oneOf("success", "failure", "retry"), "state")
          .with((value, path) -> {}, "expected")
          .text("argument")
          .needs("matcher", "state", "expected");

  /** {@code waiters-2.json}. */
  static final Format WAITERS =
      new Keys()
          .with(Format.NUMBER, "version")
          .with(
              Format.mapOf(
                  new Keys()
                      .text("description", "operation")
                      .with(Format.NUMBER, "delay", "maxAttempts")
                      .with(Format.listOf(ACCEPTOR), "acceptors")
                      .needs("operation", "delay", "acceptors")),
              "waiters")
          .needs("waiters");

  private NeighbourFormat() {}
}
