package dev.keysmith.runtime.error;

import org.jspecify.annotations.Nullable;

/** The deadline of the whole call passed, retries included, before a response was there. */
public final class CallTimeoutException extends ClientException {
  private static final long serialVersionUID = 1L;

  public CallTimeoutException(String message) {
    super(message);
  }

  public CallTimeoutException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
