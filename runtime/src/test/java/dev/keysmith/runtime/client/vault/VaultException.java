package dev.keysmith.runtime.client.vault;

import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.value.Blob;
import org.jspecify.annotations.Nullable;

/** What all errors of the service have in common. */
public abstract class VaultException extends ServiceException {
  private static final long serialVersionUID = 1L;

  protected VaultException(ErrorResponse response) {
    this(response, response.message());
  }

  protected VaultException(ErrorResponse response, @Nullable String message) {
    super(response.code(), message, response.statusCode(), response.requestId(), response.body());
  }

  protected VaultException(String code, @Nullable String message) {
    super(code, message, 0, null, Blob.empty());
  }
}
