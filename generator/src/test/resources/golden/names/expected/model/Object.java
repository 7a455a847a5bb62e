package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.ShapeReader;
import org.jspecify.annotations.Nullable;

/** The operation Object; see {@link GoldenClient#object(ObjectInput)}. */
public final class Object extends Operation<ObjectInput, ObjectResponse, ObjectError> {
  /** The operation itself. */
  public static final Operation<ObjectInput, ObjectResponse, ObjectError> OPERATION = new Object();

  private Object() {
    super(GoldenService.SCHEMA, "Object");
  }

  @java.lang.Override
  public ObjectInput readInput(ShapeReader reader) {
    return ObjectInput.read(reader);
  }

  @java.lang.Override
  public ObjectResponse readOutput(ShapeReader reader) {
    return ObjectResponse.read(reader);
  }

  @java.lang.Override
  public ObjectError readError(ErrorResponse response) {
    return ObjectError.errorOf(response);
  }

  @java.lang.Override
  public @Nullable ObjectError errorOf(java.lang.Throwable thrown) {
    return ObjectError.errorOf(thrown);
  }

  @java.lang.Override
  public ObjectResponse castOutput(java.lang.Object output) {
    return (ObjectResponse) output;
  }
}
