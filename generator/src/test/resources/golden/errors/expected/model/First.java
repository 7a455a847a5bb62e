package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.ShapeReader;
import org.jspecify.annotations.Nullable;

/** The operation First; see {@link GoldenClient#first(FirstInput)}. */
public final class First extends Operation<FirstInput, FirstOutput, FirstError> {
  /** The operation itself. */
  public static final Operation<FirstInput, FirstOutput, FirstError> OPERATION = new First();

  private First() {
    super(GoldenService.SCHEMA, "First");
  }

  @Override
  public FirstInput readInput(ShapeReader reader) {
    return FirstInput.read(reader);
  }

  @Override
  public FirstOutput readOutput(ShapeReader reader) {
    return FirstOutput.read(reader);
  }

  @Override
  public FirstError readError(ErrorResponse response) {
    return FirstError.errorOf(response);
  }

  @Override
  public @Nullable FirstError errorOf(Throwable thrown) {
    return FirstError.errorOf(thrown);
  }

  @Override
  public FirstOutput castOutput(Object output) {
    return (FirstOutput) output;
  }
}
