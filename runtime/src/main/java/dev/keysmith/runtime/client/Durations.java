package dev.keysmith.runtime.client;

import java.time.Duration;

/** The check of the durations that callers give; not loaded where none is given. */
final class Durations {
  private Durations() {}

  static Duration positive(String what, Duration duration) {
    if (duration.isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(
          what + " must be longer than zero, but it is " + duration.toMillis() + " ms");
    }
    return duration;
  }
}
