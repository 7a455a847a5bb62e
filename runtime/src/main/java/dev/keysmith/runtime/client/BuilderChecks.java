package dev.keysmith.runtime.client;

import dev.keysmith.runtime.error.ConfigurationException;
import java.time.Duration;

/**
 * What builders refuse. Not loaded while they are given nothing to check, and made here so that
 * verifying the builders loads no exception.
 */
final class BuilderChecks {
  private BuilderChecks() {}

  static Duration positive(String what, Duration duration) {
    if (duration.isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(
          what + " must be longer than zero, but it is " + duration.toMillis() + " ms");
    }
    return duration;
  }

  static RuntimeException refusal(String message) {
    return new ConfigurationException(message);
  }

  static boolean isConfiguration(RuntimeException failure) {
    return failure instanceof ConfigurationException;
  }
}
