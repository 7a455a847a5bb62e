package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import org.jspecify.annotations.Nullable;

/** The operation PutShelf; see {@link GoldenClient#putShelf(PutShelfInput)}. */
public final class PutShelf extends Operation<PutShelfInput, PutShelfResponse, PutShelfError> {
  /** The operation itself. */
  public static final Operation<PutShelfInput, PutShelfResponse, PutShelfError> OPERATION = new PutShelf();

  private PutShelf() {
    super(GoldenService.SCHEMA, "PutShelf", OperationSchema.of(PutShelfInput.SCHEMA, PutShelfResponse.SCHEMA)
        .withHttp("PUT", "/halls/{hall}/shelves/{path+}?kind=wood").withHostPrefix("{hall}.data.")
        .withUnsignedPayload().withRequestChecksum("checksum", true).withCompression("gzip"));
  }

  @Override
  public PutShelfInput readInput(ShapeReader reader) {
    return PutShelfInput.read(reader);
  }

  @Override
  public PutShelfResponse readOutput(ShapeReader reader) {
    return PutShelfResponse.read(reader);
  }

  @Override
  public PutShelfError readError(ErrorResponse response) {
    return PutShelfError.errorOf(response);
  }

  @Override
  public @Nullable PutShelfError errorOf(Throwable thrown) {
    return PutShelfError.errorOf(thrown);
  }

  @Override
  public PutShelfResponse castOutput(Object output) {
    return (PutShelfResponse) output;
  }
}
