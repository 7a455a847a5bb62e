package dev.keysmith.runtime.error;

import dev.keysmith.runtime.value.Blob;
import org.jspecify.annotations.Nullable;

/**
 * An error that the service answered with. Each generated client has its own subclass, and below
 * that one class for each error in the model.
 */
public abstract class ServiceException extends KeysmithException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int statusCode;
  private final @Nullable String requestId;
  private final transient Blob body;

  protected ServiceException(
      String code,
      @Nullable String message,
      int statusCode,
      @Nullable String requestId,
      Blob body) {
    super(message, null);
    this.code = code;
    this.statusCode = statusCode;
    this.requestId = requestId;
    this.body = body;
  }

  /** The error's name on the wire, without namespace; empty when the response has none. */
  public String code() {
    return code;
  }

  /** The HTTP status, or 0 when the error does not come from a response. */
  public int statusCode() {
    return statusCode;
  }

  /** The service's id of the request, for its support; null when the response names none. */
  public @Nullable String requestId() {
    return requestId;
  }

  /** The response body as it came; empty when the error does not come from a response. */
  public Blob body() {
    return body;
  }

  /** Whether the service asks for fewer requests. */
  public boolean isThrottling() {
    return statusCode == 429 || isThrottlingCode(code);
  }

  /** Whether the same request may succeed when it is sent again. */
  public boolean isRetryable() {
    return isThrottling() || isTransient(code, statusCode);
  }

  /** What AWS services send when they throttle, whatever their model says. */
  private static boolean isThrottlingCode(String code) {
    return switch (code) {
      case "Throttling",
          "ThrottlingException",
          "ThrottledException",
          "RequestThrottledException",
          "RequestThrottled",
          "TooManyRequestsException",
          "ProvisionedThroughputExceededException",
          "TransactionInProgressException",
          "RequestLimitExceeded",
          "BandwidthLimitExceeded",
          "SlowDown",
          "PriorRequestNotComplete",
          "EC2ThrottledException" ->
          true;
      default -> false;
    };
  }

  /** Faults of AWS services that pass, whatever their model says. */
  private static boolean isTransient(String code, int statusCode) {
    return switch (statusCode) {
      case 500, 502, 503, 504 -> true;
      default -> code.equals("RequestTimeout") || code.equals("RequestTimeoutException");
    };
  }
}
