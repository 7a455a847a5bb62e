package dev.keysmith.runtime.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/**
 * Says of a failure of the JDK's which peer it is about and what it means; for transports, so that
 * all fail alike.
 */
public final class TransportFailures {
  private TransportFailures() {}

  /** Whether a failure, before any byte of a response, tells that the peer had closed. */
  public static boolean isHangUp(Throwable failure) {
    return failure instanceof EOFException
        || failure instanceof SocketException
        || (failure instanceof SSLException
            && failure.getCause() != null
            && isHangUp(failure.getCause()));
  }

  /**
   * The same failure with the peer's name, of the same kind.
   *
   * @param expired whether the connection was closed because a write took too long
   * @param millis the time allowed for what failed
   */
  public static IOException explain(
      IOException failure, HttpRequest request, Deadline deadline, boolean expired, int millis) {
    IOException named;
    if (!expired && !(failure instanceof InterruptedIOException)) {
      named =
          named(failure, request.peer().concat(": ").concat(String.valueOf(failure.getMessage())));
    } else if (deadline.hasPassed()) {
      named = new DeadlineExceededException();
    } else {
      String text = request.peer().concat(" took longer than ").concat(Integer.toString(millis));
      named = new SocketTimeoutException(text.concat(" ms"));
    }
    if (named != failure) {
      named.initCause(failure);
    }
    return named;
  }

  /** Failures of TLS and of the format keep their classes, which tell that a retry is no use. */
  private static IOException named(IOException failure, String text) {
    if (failure instanceof UnknownHostException) {
      return new UnknownHostException(text.concat(": unknown host"));
    }
    if (failure instanceof ConnectException) {
      return new ConnectException(text);
    }
    if (failure instanceof NoRouteToHostException) {
      return new NoRouteToHostException(text);
    }
    return failure instanceof SocketException ? new SocketException(text) : failure;
  }
}
