package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import org.jspecify.annotations.Nullable;

/** The operation GetShelf; see {@link GoldenClient#getShelf(GetShelfInput)}. */
public final class GetShelf extends Operation<GetShelfInput, GetShelfOutput, GetShelfError> {
  /** The operation itself. */
  public static final Operation<GetShelfInput, GetShelfOutput, GetShelfError> OPERATION = new GetShelf();

  private GetShelf() {
    super(GoldenService.SCHEMA, "GetShelf", OperationSchema.of(GetShelfInput.SCHEMA, GetShelfOutput.SCHEMA)
        .withHttp("GET", "/halls/{hall}").withoutSignature().withContentMd5()
        .withResponseChecksum("mode", "SHA256", "CRC32"));
  }

  @Override
  public GetShelfInput readInput(ShapeReader reader) {
    return GetShelfInput.read(reader);
  }

  @Override
  public GetShelfOutput readOutput(ShapeReader reader) {
    return GetShelfOutput.read(reader);
  }

  @Override
  public GetShelfError readError(ErrorResponse response) {
    return GetShelfError.errorOf(response);
  }

  @Override
  public @Nullable GetShelfError errorOf(Throwable thrown) {
    return GetShelfError.errorOf(thrown);
  }

  @Override
  public GetShelfOutput castOutput(Object output) {
    return (GetShelfOutput) output;
  }
}
