package dev.keysmith.runtime.error;

import org.jspecify.annotations.Nullable;

/** No usable answer of the service was had: the fault lies between the caller and the service. */
public class ClientException extends KeysmithException {
  private static final long serialVersionUID = 1L;

  public ClientException(String message) {
    super(message, null);
  }

  public ClientException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
