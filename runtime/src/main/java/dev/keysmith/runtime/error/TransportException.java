package dev.keysmith.runtime.error;

import org.jspecify.annotations.Nullable;

/** The request could not be sent, or its response could not be received in full. */
public final class TransportException extends ClientException {
  private static final long serialVersionUID = 1L;

  public TransportException(String message) {
    super(message);
  }

  public TransportException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
