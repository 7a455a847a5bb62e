package dev.keysmith.runtime.http;

import java.io.IOException;
import java.time.Duration;

/** The point on the JVM's monotonic clock at which a call is abandoned. */
public final class Deadline {
  /** A century; sums with it do not overflow the clock. */
  private static final long LONGEST_SECONDS = 36_500L * 86_400;

  private static final Deadline NONE = new Deadline(0, false);

  private final long nanoTime;
  private final boolean bounded;

  private Deadline(long nanoTime, boolean bounded) {
    this.nanoTime = nanoTime;
    this.bounded = bounded;
  }

  /** Never reached. */
  public static Deadline none() {
    return NONE;
  }

  /** So long from now; what is longer than a century never comes. */
  public static Deadline after(Duration duration) {
    return duration.toSeconds() > LONGEST_SECONDS
        ? NONE
        : new Deadline(System.nanoTime() + duration.toNanos(), true);
  }

  /**
   * A timeout in whole milliseconds, at least one, as sockets take it.
   *
   * @throws IllegalArgumentException when it is not longer than nothing
   */
  public static int millis(Duration timeout) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("a timeout must be longer than nothing");
    }
    boolean endless = timeout.toSeconds() >= Integer.MAX_VALUE / 1000;
    return endless ? Integer.MAX_VALUE : (int) Math.max(1, timeout.toMillis());
  }

  /** The earlier of this and so many milliseconds from now. */
  Deadline orAfterMillis(int millis) {
    long then = System.nanoTime() + millis * 1_000_000L;
    return bounded && nanoTime - then <= 0 ? this : new Deadline(then, true);
  }

  /**
   * The time left in nanoseconds, at most 0 when the deadline has passed; {@link Long#MAX_VALUE}
   * for none.
   */
  public long remainingNanos() {
    return bounded ? nanoTime - System.nanoTime() : Long.MAX_VALUE;
  }

  public boolean hasPassed() {
    return bounded && remainingNanos() <= 0;
  }

  /**
   * The lesser of a timeout and the time left, in milliseconds rounded up, as sockets take it.
   *
   * @param timeoutMillis 0 for no timeout
   * @return 0 only when there is neither a timeout nor a deadline
   * @throws DeadlineExceededException when the deadline has passed
   */
  public int cap(int timeoutMillis) throws IOException {
    if (!bounded) {
      return timeoutMillis;
    }
    long left = remainingNanos();
    if (left <= 0) {
      throw DeadlineExceededException.create();
    }
    long leftMillis = Math.min((left + 999_999) / 1_000_000, Integer.MAX_VALUE);
    return timeoutMillis == 0 ? (int) leftMillis : (int) Math.min(timeoutMillis, leftMillis);
  }
}
