package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.ResponseBody;
import org.jspecify.annotations.Nullable;

/** The operation EchoRecord; see {@link GoldenClient#echoRecord(Echo)}. */
public final class EchoRecord extends Operation<Echo, EchoRecordResponse, EchoRecordError> {
  /** The operation itself. */
  public static final Operation<Echo, EchoRecordResponse, EchoRecordError> OPERATION = new EchoRecord();

  private EchoRecord() {
    super(GoldenService.SCHEMA, "EchoRecord", OperationSchema.of(Echo.SCHEMA, EchoRecordResponse.SCHEMA)
        .withHttp("POST", "/echo").withRequestStream("body", null, false).withResponseStream());
  }

  @Override
  public Echo readInput(ShapeReader reader) {
    return Echo.read(reader);
  }

  @Override
  public EchoRecordResponse readOutput(ShapeReader reader) {
    return EchoRecordResponse.read(reader);
  }

  @Override
  public EchoRecordError readError(ErrorResponse response) {
    return EchoRecordError.errorOf(response);
  }

  @Override
  public @Nullable EchoRecordError errorOf(Throwable thrown) {
    return EchoRecordError.errorOf(thrown);
  }

  @Override
  public EchoRecordResponse castOutput(Object output) {
    return (EchoRecordResponse) output;
  }

  @Override
  public @Nullable RequestBody requestBody(Echo input) {
    return input.body();
  }

  @Override
  public EchoRecordResponse withResponseBody(EchoRecordResponse output, ResponseBody body) {
    return output.withResponseBody(body);
  }
}
