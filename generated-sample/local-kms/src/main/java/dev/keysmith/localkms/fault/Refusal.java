package dev.keysmith.localkms.fault;

/**
 * An error that KMS answers with though its model lists it nowhere, such as {@code
 * ValidationException}. Clients see it as the operation's unknown error.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int statusCode;

  private Refusal(String code, int statusCode, String message) {
    super(message);
    this.code = code;
    this.statusCode = statusCode;
  }

  /** An error of the caller, with status 400 as KMS has it for all of them. */
  public static Refusal of(String code, String message) {
    return new Refusal(code, 400, message);
  }

  public static Refusal of(String code, int statusCode, String message) {
    return new Refusal(code, statusCode, message);
  }

  /** The input breaks a rule that the model or the operation's documentation states. */
  public static Refusal validation(String message) {
    return of("ValidationException", message);
  }

  /** The error's name on the wire. */
  public String code() {
    return code;
  }

  public int statusCode() {
    return statusCode;
  }
}
