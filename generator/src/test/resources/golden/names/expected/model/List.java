package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.ShapeReader;
import org.jspecify.annotations.Nullable;

/** The operation List; see {@link GoldenClient#list(ListRequest)}. */
public final class List extends Operation<ListRequest, ListOutput, ListError> {
  /** The operation itself. */
  public static final Operation<ListRequest, ListOutput, ListError> OPERATION = new List();

  private List() {
    super(GoldenService.SCHEMA, "List");
  }

  @java.lang.Override
  public ListRequest readInput(ShapeReader reader) {
    return ListRequest.read(reader);
  }

  @java.lang.Override
  public ListOutput readOutput(ShapeReader reader) {
    return ListOutput.read(reader);
  }

  @java.lang.Override
  public ListError readError(ErrorResponse response) {
    return ListError.errorOf(response);
  }

  @java.lang.Override
  public @Nullable ListError errorOf(java.lang.Throwable thrown) {
    return ListError.errorOf(thrown);
  }

  @java.lang.Override
  public ListOutput castOutput(java.lang.Object output) {
    return (ListOutput) output;
  }
}
