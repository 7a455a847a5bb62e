package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.ShapeReader;
import org.jspecify.annotations.Nullable;

/**
 * The operation Old; see {@link GoldenClient#old(OldInput)}.
 *
 * @deprecated as its method is
 */
@Deprecated
public final class Old extends Operation<OldInput, OldOutput, OldError> {
  /** The operation itself. */
  public static final Operation<OldInput, OldOutput, OldError> OPERATION = new Old();

  private Old() {
    super(GoldenService.SCHEMA, "Old");
  }

  @Override
  public OldInput readInput(ShapeReader reader) {
    return OldInput.read(reader);
  }

  @Override
  public OldOutput readOutput(ShapeReader reader) {
    return OldOutput.read(reader);
  }

  @Override
  public OldError readError(ErrorResponse response) {
    return OldError.errorOf(response);
  }

  @Override
  public @Nullable OldError errorOf(Throwable thrown) {
    return OldError.errorOf(thrown);
  }

  @Override
  public OldOutput castOutput(Object output) {
    return (OldOutput) output;
  }
}
