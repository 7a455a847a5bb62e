package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.stream.RequestBody;
import org.jspecify.annotations.Nullable;

/** The operation PutRecord; see {@link GoldenClient#putRecord(PutRecordInput)}. */
public final class PutRecord extends Operation<PutRecordInput, PutRecordResponse, PutRecordError> {
  /** The operation itself. */
  public static final Operation<PutRecordInput, PutRecordResponse, PutRecordError> OPERATION = new PutRecord();

  private PutRecord() {
    super(GoldenService.SCHEMA, "PutRecord", OperationSchema.of(PutRecordInput.SCHEMA, PutRecordResponse.SCHEMA)
        .withHttp("PUT", "/records/{name}").withRequestStream("music", "audio/flac", true));
  }

  @Override
  public PutRecordInput readInput(ShapeReader reader) {
    return PutRecordInput.read(reader);
  }

  @Override
  public PutRecordResponse readOutput(ShapeReader reader) {
    return PutRecordResponse.read(reader);
  }

  @Override
  public PutRecordError readError(ErrorResponse response) {
    return PutRecordError.errorOf(response);
  }

  @Override
  public @Nullable PutRecordError errorOf(Throwable thrown) {
    return PutRecordError.errorOf(thrown);
  }

  @Override
  public PutRecordResponse castOutput(Object output) {
    return (PutRecordResponse) output;
  }

  @Override
  public @Nullable RequestBody requestBody(PutRecordInput input) {
    return input.music();
  }
}
