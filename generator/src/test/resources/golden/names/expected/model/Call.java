package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.ShapeReader;
import org.jspecify.annotations.Nullable;

/** The operation Call; see {@link GoldenClient#call_(CallInput)}. */
public final class Call extends Operation<CallInput, CallResponse, CallError> {
  /** The operation itself. */
  public static final Operation<CallInput, CallResponse, CallError> OPERATION = new Call();

  private Call() {
    super(GoldenService.SCHEMA, "Call");
  }

  @java.lang.Override
  public CallInput readInput(ShapeReader reader) {
    return CallInput.read(reader);
  }

  @java.lang.Override
  public CallResponse readOutput(ShapeReader reader) {
    return CallResponse.read(reader);
  }

  @java.lang.Override
  public CallError readError(ErrorResponse response) {
    return CallError.errorOf(response);
  }

  @java.lang.Override
  public @Nullable CallError errorOf(java.lang.Throwable thrown) {
    return CallError.errorOf(thrown);
  }

  @java.lang.Override
  public CallResponse castOutput(java.lang.Object output) {
    return (CallResponse) output;
  }
}
