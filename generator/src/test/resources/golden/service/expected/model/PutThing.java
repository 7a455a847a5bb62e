package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.ShapeReader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The operation PutThing; see {@link GoldenClient#putThing(PutThingInput)}. */
public final class PutThing extends Operation<PutThingInput, PutThingOutput, PutThingError> {
  /** The operation itself. */
  public static final Operation<PutThingInput, PutThingOutput, PutThingError> OPERATION = new PutThing();

  private PutThing() {
    super(GoldenService.SCHEMA, "PutThing");
  }

  @Override
  public PutThingInput readInput(ShapeReader reader) {
    return PutThingInput.read(reader);
  }

  @Override
  public PutThingOutput readOutput(ShapeReader reader) {
    return PutThingOutput.read(reader);
  }

  @Override
  public PutThingError readError(ErrorResponse response) {
    return PutThingError.errorOf(response);
  }

  @Override
  public @Nullable PutThingError errorOf(Throwable thrown) {
    return PutThingError.errorOf(thrown);
  }

  @Override
  public PutThingOutput castOutput(Object output) {
    return (PutThingOutput) output;
  }

  @Override
  public PutThingInput withIdempotencyToken(PutThingInput input, Supplier<String> tokens) {
    return input.withIdempotencyToken(tokens);
  }
}
