package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.stream.EventSource;
import dev.keysmith.runtime.stream.ResponseBody;
import org.jspecify.annotations.Nullable;

/** The operation Listen; see {@link GoldenClient#listen(ListenInput)}. */
public final class Listen extends Operation<ListenInput, ListenOutput, ListenError> {
  /** The operation itself. */
  public static final Operation<ListenInput, ListenOutput, ListenError> OPERATION = new Listen();

  private Listen() {
    super(GoldenService.SCHEMA, "Listen", OperationSchema.of(ListenInput.SCHEMA, ListenOutput.SCHEMA)
        .withHttp("GET", "/rooms/{room}").withResponseEvents());
  }

  @Override
  public ListenInput readInput(ShapeReader reader) {
    return ListenInput.read(reader);
  }

  @Override
  public ListenOutput readOutput(ShapeReader reader) {
    return ListenOutput.readInitial(reader);
  }

  @Override
  public ListenError readError(ErrorResponse response) {
    return ListenError.errorOf(response);
  }

  @Override
  public @Nullable ListenError errorOf(Throwable thrown) {
    return ListenError.errorOf(thrown);
  }

  @Override
  public ListenOutput castOutput(Object output) {
    return (ListenOutput) output;
  }

  @Override
  public Words readEvent(ShapeReader reader) {
    return WordsReader.read(reader);
  }

  @Override
  public ListenOutput withEvents(ListenOutput output, ResponseBody body, EventSource source) {
    return output.withEvents(body, source);
  }
}
