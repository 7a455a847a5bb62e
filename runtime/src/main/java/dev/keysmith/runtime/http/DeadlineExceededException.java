package dev.keysmith.runtime.http;

import java.io.IOException;
import java.io.InterruptedIOException;

/**
 * The deadline of the call passed while the transport was at work. An {@link
 * InterruptedIOException}, as {@link java.net.SocketTimeoutException} is, because TLS sockets wrap
 * every other kind.
 */
public final class DeadlineExceededException extends InterruptedIOException {
  private static final long serialVersionUID = 1L;

  public DeadlineExceededException() {
    super("the deadline of the call has passed");
  }

  /** Made here, so that verifying the code that throws it does not load this class. */
  static IOException create() {
    return new DeadlineExceededException();
  }
}
