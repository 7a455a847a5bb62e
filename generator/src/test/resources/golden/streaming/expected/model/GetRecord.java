package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.stream.ResponseBody;
import org.jspecify.annotations.Nullable;

/** The operation GetRecord; see {@link GoldenClient#getRecord(GetRecordInput)}. */
public final class GetRecord extends Operation<GetRecordInput, GetRecordOutput, GetRecordError> {
  /** The operation itself. */
  public static final Operation<GetRecordInput, GetRecordOutput, GetRecordError> OPERATION = new GetRecord();

  private GetRecord() {
    super(GoldenService.SCHEMA, "GetRecord", OperationSchema.of(GetRecordInput.SCHEMA, GetRecordOutput.SCHEMA)
        .withHttp("GET", "/records/{name}").withResponseStream());
  }

  @Override
  public GetRecordInput readInput(ShapeReader reader) {
    return GetRecordInput.read(reader);
  }

  @Override
  public GetRecordOutput readOutput(ShapeReader reader) {
    return GetRecordOutput.read(reader);
  }

  @Override
  public GetRecordError readError(ErrorResponse response) {
    return GetRecordError.errorOf(response);
  }

  @Override
  public @Nullable GetRecordError errorOf(Throwable thrown) {
    return GetRecordError.errorOf(thrown);
  }

  @Override
  public GetRecordOutput castOutput(Object output) {
    return (GetRecordOutput) output;
  }

  @Override
  public GetRecordOutput withResponseBody(GetRecordOutput output, ResponseBody body) {
    return output.withResponseBody(body);
  }
}
