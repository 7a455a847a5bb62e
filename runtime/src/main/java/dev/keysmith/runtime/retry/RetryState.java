package dev.keysmith.runtime.retry;

import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.DeadlineExceededException;
import dev.keysmith.runtime.http.HttpFormatException;
import dev.keysmith.runtime.http.HttpHeaders;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Retries and deadline of one call, without any IO of its own: it is told how each attempt failed
 * and answers whether, and after what wait, to try again. Blocking and non-blocking clients are
 * driven by it alike. Used by one thread at a time.
 */
public final class RetryState {
  /** The answer that ends the call with the error at hand. */
  public static final long GIVE_UP = -1;

  /** Longer numbers are no waits that any policy would keep. */
  private static final int MAX_DIGITS = 8;

  private final RetryPolicy policy;
  private final Deadline deadline;
  private int failures;

  public RetryState(RetryPolicy policy, Deadline deadline) {
    this.policy = policy;
    this.deadline = deadline;
  }

  /**
   * The attempt ended with an error of the service.
   *
   * @param headers those of the response, which may ask for a wait
   * @return the milliseconds to wait before the next attempt, or {@link #GIVE_UP}
   */
  public long afterError(ServiceException error, HttpHeaders headers) {
    boolean throttling = error.isThrottling();
    return throttling || error.isRetryable() ? next(throttling, askedMillis(headers)) : GIVE_UP;
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
    return isPassing(fault) ? next(false, 0) : GIVE_UP;
  }

  /** A wait that would reach the deadline is not begun: the error at hand says more. */
  private long next(boolean throttling, long askedMillis) {
    failures++;
    if (failures >= policy.maxAttempts()) {
      return GIVE_UP;
    }
    long wait = policy.backoffMillis(failures - 1, throttling, askedMillis);
    return wait < deadline.remainingNanos() / 1_000_000 ? wait : GIVE_UP;
  }

  /**
   * The wait that a response asks for: {@code x-amz-retry-after} in milliseconds, else {@code
   * Retry-After} in seconds (RFC 9110, 10.2.3). Its form as a date, which AWS does not send, is
   * left aside like anything malformed.
   *
   * @return 0 when the response asks for no wait
   */
  static long askedMillis(HttpHeaders headers) {
    long millis = number(headers.first("x-amz-retry-after"));
    return millis > 0 ? millis : number(headers.first("retry-after")) * 1_000;
  }

  private static long number(@Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > MAX_DIGITS) {
      return 0;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  /**
   * Faults that may pass: all but those that sending again cannot mend, and those that the caller
   * asked for.
   */
  private static boolean isPassing(IOException fault) {
    return !(fault instanceof DeadlineExceededException
        || fault instanceof HttpFormatException
        || fault instanceof ClosedByInterruptException
        || isInterrupt(fault)
        || isUntrustedPeer(fault));
  }

  private static boolean isInterrupt(IOException fault) {
    return fault instanceof InterruptedIOException && !(fault instanceof SocketTimeoutException);
  }

  private static boolean isUntrustedPeer(@Nullable Throwable fault) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof CertificateException || at instanceof SSLPeerUnverifiedException) {
        return true;
      }
    }
    return false;
  }
}
