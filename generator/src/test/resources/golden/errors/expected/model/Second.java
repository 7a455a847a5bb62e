package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.ShapeReader;
import org.jspecify.annotations.Nullable;

/** The operation Second; see {@link GoldenClient#second(SecondInput)}. */
public final class Second extends Operation<SecondInput, SecondOutput, SecondError> {
  /** The operation itself. */
  public static final Operation<SecondInput, SecondOutput, SecondError> OPERATION = new Second();

  private Second() {
    super(GoldenService.SCHEMA, "Second");
  }

  @Override
  public SecondInput readInput(ShapeReader reader) {
    return SecondInput.read(reader);
  }

  @Override
  public SecondOutput readOutput(ShapeReader reader) {
    return SecondOutput.read(reader);
  }

  @Override
  public SecondError readError(ErrorResponse response) {
    return SecondError.errorOf(response);
  }

  @Override
  public @Nullable SecondError errorOf(Throwable thrown) {
    return SecondError.errorOf(thrown);
  }

  @Override
  public SecondOutput castOutput(Object output) {
    return (SecondOutput) output;
  }
}
