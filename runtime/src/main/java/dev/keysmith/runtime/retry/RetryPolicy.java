package dev.keysmith.runtime.retry;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How often a call is tried, and how long it waits between. Immutable.
 *
 * <p>The default is what the AWS SDKs call the standard mode, without its retry quota: three
 * attempts; exponential backoff with full jitter, that is a wait drawn evenly from zero up to
 * {@code base * 2^(retries so far)}, with a base of 1 s when the service throttles and of 100 ms
 * for all else, and never above 20 s. A service that says how long to wait ({@code
 * x-amz-retry-after} in milliseconds, {@code Retry-After} in seconds) is obeyed up to that bound.
 *
 * <p>Tried again are: throttling, the statuses 500, 502, 503 and 504, errors that the model marks
 * as retryable, and faults of the connection, timeouts of connect and read among them. A fault can
 * come after the service has acted, and the operation is then carried out twice, as it is with the
 * AWS SDKs; an operation with an idempotency token is safe from that, since all attempts of a call
 * send the same one. Where that matters and there is no token, use {@link #none()}.
 */
public final class RetryPolicy {
  private static final RetryPolicy STANDARD = new RetryPolicy(3, 100, 1_000, 20_000, null, null);
  private static final RetryPolicy NONE = new RetryPolicy(1, 100, 1_000, 20_000, null, null);

  private final int maxAttempts;
  private final long baseMillis;
  private final long throttlingBaseMillis;
  private final long maxMillis;
  private final @Nullable DoubleSupplier random;
  private final @Nullable Sleeper sleeper;

  private RetryPolicy(
      int maxAttempts,
      long baseMillis,
      long throttlingBaseMillis,
      long maxMillis,
      @Nullable DoubleSupplier random,
      @Nullable Sleeper sleeper) {
    this.maxAttempts = maxAttempts;
    this.baseMillis = baseMillis;
    this.throttlingBaseMillis = throttlingBaseMillis;
    this.maxMillis = maxMillis;
    this.random = random;
    this.sleeper = sleeper;
  }

  /** Three attempts, as the class comment has it. */
  public static RetryPolicy standard() {
    return STANDARD;
  }

  /** One attempt. */
  public static RetryPolicy none() {
    return NONE;
  }

  /** Begins with what {@link #standard()} has. */
  public static Builder builder() {
    return new Builder();
  }

  /** The greatest number of attempts of a call, the first included. */
  public int maxAttempts() {
    return maxAttempts;
  }

  /** How clients with this policy wait. */
  public Sleeper sleeper() {
    return sleeper == null ? ThreadSleeper.create() : sleeper;
  }

  /**
   * A wait in milliseconds, drawn anew each time.
   *
   * @param retry 0 for the first retry of a call
   * @param askedMillis what the service asked for, 0 when it did not
   */
  long backoffMillis(int retry, boolean throttling, long askedMillis) {
    long base = throttling ? throttlingBaseMillis : baseMillis;
    // By 2^20 a millisecond has become a quarter of an hour, above any sensible bound.
    long bound = Math.min(base << Math.min(retry, 20), maxMillis);
    return Math.max((long) (nextDouble() * (double) bound), Math.min(askedMillis, maxMillis));
  }

  private double nextDouble() {
    return random == null ? ThreadLocalRandom.current().nextDouble() : random.getAsDouble();
  }

  @Override
  public String toString() {
    return "RetryPolicy["
        .concat(Integer.toString(maxAttempts))
        .concat(maxAttempts == 1 ? " attempt]" : " attempts]");
  }

  /** Collects a policy. */
  public static final class Builder {
    private int maxAttempts = STANDARD.maxAttempts;
    private long baseMillis = STANDARD.baseMillis;
    private long throttlingBaseMillis = STANDARD.throttlingBaseMillis;
    private long maxMillis = STANDARD.maxMillis;
    private @Nullable DoubleSupplier random;
    private @Nullable Sleeper sleeper;

    private Builder() {}

    /**
     * The greatest number of attempts of a call, the first included.
     *
     * @throws IllegalArgumentException when it is below 1
     */
    public Builder maxAttempts(int maxAttempts) {
      if (maxAttempts < 1) {
        throw new IllegalArgumentException(
            "maxAttempts counts the first attempt and must be at least 1, but it is "
                .concat(Integer.toString(maxAttempts)));
      }
      this.maxAttempts = maxAttempts;
      return this;
    }

    /** The bound of the first wait after a fault or an error that is not throttling. */
    public Builder baseDelay(Duration baseDelay) {
      this.baseMillis = millis("baseDelay", baseDelay);
      return this;
    }

    /** The bound of the first wait after the service has throttled. */
    public Builder throttlingBaseDelay(Duration throttlingBaseDelay) {
      this.throttlingBaseMillis = millis("throttlingBaseDelay", throttlingBaseDelay);
      return this;
    }

    /** The bound of every wait, also of those that the service asks for. */
    public Builder maxDelay(Duration maxDelay) {
      this.maxMillis = millis("maxDelay", maxDelay);
      return this;
    }

    /** The source of jitter, evenly distributed from 0 up to but not including 1. */
    public Builder random(DoubleSupplier random) {
      this.random = random;
      return this;
    }

    /** How to wait. */
    public Builder sleeper(Sleeper sleeper) {
      this.sleeper = sleeper;
      return this;
    }

    public RetryPolicy build() {
      return new RetryPolicy(
          maxAttempts, baseMillis, throttlingBaseMillis, maxMillis, random, sleeper);
    }

    private static long millis(String what, Duration duration) {
      if (duration.isNegative()) {
        throw new IllegalArgumentException(what.concat(" must not be negative"));
      }
      // About 24 days, so that doubling cannot overflow.
      return Math.min(duration.toMillis(), Integer.MAX_VALUE);
    }
  }
}
