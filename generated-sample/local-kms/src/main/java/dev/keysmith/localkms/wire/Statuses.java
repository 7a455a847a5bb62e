package dev.keysmith.localkms.wire;

import dev.keysmith.runtime.error.ServiceException;

/**
 * The HTTP status of a modelled error. KMS answers awsJson with 400 to all faults of the caller,
 * whatever the model's {@code httpError} says, and with 500 to its own.
 */
final class Statuses {
  private Statuses() {}

  static int of(ServiceException error) {
    return switch (error.code()) {
      case "KMSInternalException", "DependencyTimeoutException", "KeyUnavailableException" -> 500;
      default -> 400;
    };
  }
}
