package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.ShapeReader;
import org.jspecify.annotations.Nullable;

/** The operation Notify; see {@link GoldenClient#notify_(NotifyRequest)}. */
public final class Notify extends Operation<NotifyRequest, NotifyResponse, NotifyError> {
  /** The operation itself. */
  public static final Operation<NotifyRequest, NotifyResponse, NotifyError> OPERATION = new Notify();

  private Notify() {
    super(GoldenService.SCHEMA, "Notify");
  }

  @java.lang.Override
  public NotifyRequest readInput(ShapeReader reader) {
    return NotifyRequest.read(reader);
  }

  @java.lang.Override
  public NotifyResponse readOutput(ShapeReader reader) {
    return NotifyResponse.read(reader);
  }

  @java.lang.Override
  public NotifyError readError(ErrorResponse response) {
    return NotifyError.errorOf(response);
  }

  @java.lang.Override
  public @Nullable NotifyError errorOf(java.lang.Throwable thrown) {
    return NotifyError.errorOf(thrown);
  }

  @java.lang.Override
  public NotifyResponse castOutput(java.lang.Object output) {
    return (NotifyResponse) output;
  }
}
