package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.ShapeReader;
import org.jspecify.annotations.Nullable;

/**
 * The operation DropThing; see {@link GoldenClient#dropThing(DropThingInput)}.
 *
 * @deprecated as its method is
 */
@Deprecated
public final class DropThing extends Operation<DropThingInput, DropThingResponse, DropThingError> {
  /** The operation itself. */
  public static final Operation<DropThingInput, DropThingResponse, DropThingError> OPERATION = new DropThing();

  private DropThing() {
    super(GoldenService.SCHEMA, "DropThing");
  }

  @Override
  public DropThingInput readInput(ShapeReader reader) {
    return DropThingInput.read(reader);
  }

  @Override
  public DropThingResponse readOutput(ShapeReader reader) {
    return DropThingResponse.read(reader);
  }

  @Override
  public DropThingError readError(ErrorResponse response) {
    return DropThingError.errorOf(response);
  }

  @Override
  public @Nullable DropThingError errorOf(Throwable thrown) {
    return DropThingError.errorOf(thrown);
  }

  @Override
  public DropThingResponse castOutput(Object output) {
    return (DropThingResponse) output;
  }
}
