package dev.keysmith.runtime.client.vault;

import dev.keysmith.runtime.codec.json.JsonErrorResponse;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The errors of PutSecret. */
public sealed interface PutSecretError extends OperationError
    permits NotFoundException, QuotaException, PutSecretError.Unknown {
  static PutSecretError errorOf(ErrorResponse response) {
    try {
      return switch (response.code()) {
        case "NotFoundException", "NotFound" -> NotFoundException.read(response);
        case "QuotaException" -> QuotaException.read(response);
        default -> new Unknown(response);
      };
    } catch (CodecException malformed) {
      return new Unknown(response);
    }
  }

  static @Nullable PutSecretError errorOf(Throwable thrown) {
    return thrown instanceof PutSecretError error ? error : null;
  }

  static PutSecretError errorOfJson(@Nullable String code, byte[] body) {
    return errorOf(JsonErrorResponse.of(code, body));
  }

  /** An error that the model does not list. */
  final class Unknown extends VaultException implements PutSecretError {
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
      Map<String, Value> members = new LinkedHashMap<>();
      members.put("code", Value.of(code()));
      return Value.structure(members);
    }
  }
}
