package dev.keysmith.runtime.client.vault;

import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.value.Value;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** The errors of Ping, which models none. */
public sealed interface PingError extends OperationError permits PingError.Unknown {
  static PingError errorOf(ErrorResponse response) {
    return new Unknown(response);
  }

  static @Nullable PingError errorOf(Throwable thrown) {
    return thrown instanceof PingError error ? error : null;
  }

  /** An error that the model does not list. */
  final class Unknown extends VaultException implements PingError {
    private static final long serialVersionUID = 1L;

    Unknown(ErrorResponse response) {
      super(response);
    }

    @Override
    public ServiceException exception() {
      return this;
    }

    @Override
    public Value.Structure toValue() {
      return Value.structure(new LinkedHashMap<>());
    }
  }
}
