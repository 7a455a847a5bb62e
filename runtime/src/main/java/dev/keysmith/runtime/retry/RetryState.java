package dev.keysmith.runtime.retry;

import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.DeadlineExceededException;
import dev.keysmith.runtime.http.HttpHeaders;
import java.io.IOException;

/**
 * Retries and deadline of one call, without any IO of its own: it is told how each attempt ended
 * and answers whether, and after what wait, to try again. Blocking and non-blocking clients are
 * driven by it alike. Used by one thread at a time.
 */
public final class RetryState {
  /** The answer that ends the call with the error at hand. */
  public static final long GIVE_UP = -1;

  private final RetryPolicy policy;
  private final Deadline deadline;
  private int attempts;

  public RetryState(RetryPolicy policy, Deadline deadline) {
    this.policy = policy;
    this.deadline = deadline;
  }

  /**
   * Counts an attempt that begins now.
   *
   * @return false when the deadline has passed, and the attempt must not begin
   */
  public boolean begin() {
    if (deadline.hasPassed()) {
      return false;
    }
    attempts++;
    return true;
  }

  /** The number of attempts that have begun. */
  public int attempts() {
    return attempts;
  }

  public Deadline deadline() {
    return deadline;
  }

  /**
   * The attempt ended with an error of the service.
   *
   * @param headers those of the response, which may ask for a wait
   * @return the milliseconds to wait before the next attempt, or {@link #GIVE_UP}
   */
  public long afterError(ServiceException error, HttpHeaders headers) {
    boolean throttling = error.isThrottling();
    return throttling || error.isRetryable()
        ? next(throttling, RetryAfter.millis(headers))
        : GIVE_UP;
  }

  /** Whether an attempt that ended without a response had no more time. */
  public boolean isTimeout(IOException fault) {
    return fault instanceof DeadlineExceededException || deadline.hasPassed();
  }

  /**
   * The attempt ended without a response.
   *
   * @return the milliseconds to wait before the next attempt, or {@link #GIVE_UP}
   */
  public long afterFault(IOException fault) {
    return Faults.isPassing(fault) ? next(false, 0) : GIVE_UP;
  }

  /** A wait that would reach the deadline is not begun: the error at hand says more. */
  private long next(boolean throttling, long askedMillis) {
    if (attempts >= policy.maxAttempts()) {
      return GIVE_UP;
    }
    long wait = policy.backoffMillis(attempts - 1, throttling, askedMillis);
    return wait < deadline.remainingNanos() / 1_000_000 ? wait : GIVE_UP;
  }
}
