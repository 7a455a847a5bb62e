package dev.keysmith.runtime.error;

import org.jspecify.annotations.Nullable;

/** No credentials were found, or the request could not be signed with them. */
public final class CredentialsException extends ClientException {
  private static final long serialVersionUID = 1L;

  public CredentialsException(String message) {
    super(message);
  }

  public CredentialsException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
