package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.stream.EventSource;
import dev.keysmith.runtime.stream.RequestEvents;
import dev.keysmith.runtime.stream.ResponseBody;
import org.jspecify.annotations.Nullable;

/** The operation Talk; see {@link GoldenClient#talk(Conversation)}. */
public final class Talk extends Operation<Conversation, TalkResponse, TalkError> {
  /** The operation itself. */
  public static final Operation<Conversation, TalkResponse, TalkError> OPERATION = new Talk();

  private Talk() {
    super(GoldenService.SCHEMA, "Talk", OperationSchema.of(Conversation.SCHEMA, TalkResponse.SCHEMA)
        .withHttp("POST", "/talk").withRequestEvents("words").withResponseEvents());
  }

  @Override
  public Conversation readInput(ShapeReader reader) {
    return Conversation.read(reader);
  }

  @Override
  public TalkResponse readOutput(ShapeReader reader) {
    return TalkResponse.read(reader);
  }

  @Override
  public TalkError readError(ErrorResponse response) {
    return TalkError.errorOf(response);
  }

  @Override
  public @Nullable TalkError errorOf(Throwable thrown) {
    return TalkError.errorOf(thrown);
  }

  @Override
  public TalkResponse castOutput(Object output) {
    return (TalkResponse) output;
  }

  @Override
  public @Nullable RequestEvents<?> requestEvents(Conversation input) {
    return input.words();
  }

  @Override
  public Words readEvent(ShapeReader reader) {
    return WordsReader.read(reader);
  }

  @Override
  public TalkResponse withEvents(TalkResponse output, ResponseBody body, EventSource source) {
    return output.withEvents(body, source);
  }
}
