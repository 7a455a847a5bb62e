package dev.keysmith.runtime.client.vault;

import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.ServiceSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import org.jspecify.annotations.Nullable;

/** A service with an operation of the same name and shapes. */
public final class OtherService extends Operation<PingRequest, PingResponse, PingError> {
  public static final Operation<PingRequest, PingResponse, PingError> PING = new OtherService();

  private OtherService() {
    super(
        new ServiceSchema(
            "com.example.other#OtherService",
            "Other",
            "other",
            "2026-01-01",
            null,
            "aws.protocols#awsJson1_1"),
        "Ping");
  }

  @Override
  public PingRequest readInput(ShapeReader reader) {
    return PingRequest.read(reader);
  }

  @Override
  public PingResponse readOutput(ShapeReader reader) {
    return PingResponse.read(reader);
  }

  @Override
  public PingError readError(ErrorResponse response) {
    return PingError.errorOf(response);
  }

  @Override
  public @Nullable PingError errorOf(Throwable thrown) {
    return PingError.errorOf(thrown);
  }

  @Override
  public PingResponse castOutput(Object output) {
    return (PingResponse) output;
  }
}
