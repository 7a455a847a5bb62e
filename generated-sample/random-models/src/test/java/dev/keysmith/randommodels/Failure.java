package dev.keysmith.randommodels;

/** What a model shows to be wrong. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String kind;

  /**
   * @param kind what two models have alike that show the same mistake
   */
  Failure(String kind, String detail) {
    super(kind + ": " + detail);
    this.kind = kind;
  }

  /** A failure of the same kind as all that throw so in the same place. */
  static Failure of(String stage, Throwable cause) {
    if (cause instanceof Failure failure) {
      return failure;
    }
    Failure failure =
        new Failure(stage + ", " + cause.getClass().getSimpleName(), String.valueOf(cause));
    failure.initCause(cause);
    return failure;
  }

  String kind() {
    return kind;
  }
}
