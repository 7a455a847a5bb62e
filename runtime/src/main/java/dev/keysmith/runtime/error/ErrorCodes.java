package dev.keysmith.runtime.error;

/**
 * The error codes that AWS services use for throttling and for faults that pass, whatever their
 * model says.
 */
final class ErrorCodes {
  private ErrorCodes() {}

  static boolean isThrottling(String code) {
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

  static boolean isTransient(String code, int statusCode) {
    return switch (statusCode) {
      case 500, 502, 503, 504 -> true;
      default -> code.equals("RequestTimeout") || code.equals("RequestTimeoutException");
    };
  }
}
