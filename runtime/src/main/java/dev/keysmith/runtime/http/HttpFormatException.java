package dev.keysmith.runtime.http;

import java.io.IOException;

/**
 * The peer does not speak HTTP as RFC 9112 has it, or sends more than the transport's limits allow.
 * Sending again is no use.
 */
public final class HttpFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  public HttpFormatException(String message) {
    super(message);
  }

  /** Made here, so that verifying the code that throws it does not load this class. */
  static IOException of(String message) {
    return new HttpFormatException(message);
  }

  /** A body in memory had to be longer than the transport allows. */
  public static IOException bodyTooLarge() {
    return of("the response's body exceeds its limit");
  }
}
