package dev.keysmith.runtime.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.DeadlineExceededException;
import dev.keysmith.runtime.http.HttpFormatException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.value.Blob;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedByInterruptException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RetryStateTest {
  private static final HttpHeaders NONE = HttpHeaders.empty();

  private static RetryState state(Deadline deadline) {
    return new RetryState(RetryPolicy.builder().random(() -> 0.5).build(), deadline);
  }

  private static ServiceException error(int status, String code) {
    return new ServiceException(code, null, status, null, Blob.empty()) {
      private static final long serialVersionUID = 1L;
    };
  }

  static Stream<IOException> passing() {
    return Stream.of(
        new SocketException("Connection reset"),
        new ConnectException("Connection refused"),
        new SocketTimeoutException("Read timed out"),
        new EOFException(),
        new UnknownHostException("kms"),
        new SSLException("Connection reset"),
        new SSLHandshakeException("Remote host terminated the handshake"));
  }

  static Stream<IOException> staying() {
    return Stream.of(
        new HttpFormatException("no HTTP"),
        new DeadlineExceededException(),
        new InterruptedIOException(),
        new ClosedByInterruptException(),
        new SSLPeerUnverifiedException("wrong name"),
        (IOException)
            new SSLHandshakeException("untrusted").initCause(new CertificateException("expired")));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void faultsThatMayPassAreTriedAgain(IOException fault) {
    RetryState state = state(Deadline.none());
    assertEquals(50, state.afterFault(fault));
    assertEquals(100, state.afterFault(fault));
    assertEquals(RetryState.GIVE_UP, state.afterFault(fault));
  }

  @ParameterizedTest
  @MethodSource("staying")
  void faultsThatStayEndTheCall(IOException fault) {
    RetryState state = state(Deadline.none());
    assertEquals(RetryState.GIVE_UP, state.afterFault(fault));
  }

  @Test
  void throttlingWaitsLonger() {
    RetryState state = state(Deadline.none());
    assertEquals(500, state.afterError(error(400, "ThrottlingException"), NONE));
    assertEquals(100, state.afterError(error(500, "InternalError"), NONE));
  }

  @Test
  void otherErrorsEndTheCall() {
    RetryState state = state(Deadline.none());
    assertEquals(RetryState.GIVE_UP, state.afterError(error(400, "ValidationException"), NONE));
  }

  @Test
  void noWaitReachesTheDeadline() {
    RetryState near = state(Deadline.after(Duration.ofSeconds(15)));
    assertEquals(50, near.afterFault(new EOFException()));
    HttpHeaders asks = HttpHeaders.builder().add("Retry-After", "15").build();
    assertEquals(RetryState.GIVE_UP, near.afterError(error(503, "Busy"), asks));
  }

  @Test
  void aFaultAfterTheDeadlineIsATimeout() {
    RetryState late = state(Deadline.after(Duration.ofNanos(1)));
    assertTrue(late.isTimeout(new EOFException()));
    assertTrue(state(Deadline.none()).isTimeout(new DeadlineExceededException()));
    assertFalse(state(Deadline.none()).isTimeout(new SocketTimeoutException()));
  }
}
