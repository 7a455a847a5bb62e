package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.ShapeReader;
import org.jspecify.annotations.Nullable;

/** The operation Ping; see {@link GoldenClient#ping(PingRequest)}. */
public final class Ping extends Operation<PingRequest, PingResponse, PingError> {
  /** The operation itself. */
  public static final Operation<PingRequest, PingResponse, PingError> OPERATION = new Ping();

  private Ping() {
    super(GoldenService.SCHEMA, "Ping");
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
