package dev.keysmith.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * Root of all that a generated client throws of its own accord: either the service answered with an
 * error ({@link ServiceException}) or no usable answer was had ({@link ClientException}).
 */
public abstract class KeysmithException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  protected KeysmithException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
