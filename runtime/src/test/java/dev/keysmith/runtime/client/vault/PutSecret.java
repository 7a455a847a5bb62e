package dev.keysmith.runtime.client.vault;

import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.ShapeReader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An operation with all that an operation can have. */
public final class PutSecret
    extends Operation<PutSecretRequest, PutSecretResponse, PutSecretError> {
  public static final Operation<PutSecretRequest, PutSecretResponse, PutSecretError> OPERATION =
      new PutSecret();

  private PutSecret() {
    super(VaultService.SCHEMA, "PutSecret");
  }

  @Override
  public PutSecretRequest readInput(ShapeReader reader) {
    return PutSecretRequest.read(reader);
  }

  @Override
  public PutSecretResponse readOutput(ShapeReader reader) {
    return PutSecretResponse.read(reader);
  }

  @Override
  public PutSecretError readError(ErrorResponse response) {
    return PutSecretError.errorOf(response);
  }

  @Override
  public @Nullable PutSecretError errorOf(Throwable thrown) {
    return PutSecretError.errorOf(thrown);
  }

  @Override
  public PutSecretResponse castOutput(Object output) {
    return (PutSecretResponse) output;
  }

  @Override
  public PutSecretRequest withIdempotencyToken(PutSecretRequest input, Supplier<String> tokens) {
    return input.clientToken() == null
        ? input.toBuilder().clientToken(tokens.get()).build()
        : input;
  }
}
