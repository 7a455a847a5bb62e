package com.example.model;

import com.example.GoldenClient;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.ShapeReader;
import org.jspecify.annotations.Nullable;

/** The operation GoldenAsyncClient; see {@link GoldenClient#goldenAsyncClient(GoldenAsyncClientRequest)}. */
public final class GoldenAsyncClient extends Operation<GoldenAsyncClientRequest, GoldenAsyncClientResponse,
    GoldenAsyncClientError> {
  /** The operation itself. */
  public static final Operation<GoldenAsyncClientRequest, GoldenAsyncClientResponse, GoldenAsyncClientError> OPERATION =
      new GoldenAsyncClient();

  private GoldenAsyncClient() {
    super(GoldenService.SCHEMA, "GoldenAsyncClient");
  }

  @java.lang.Override
  public GoldenAsyncClientRequest readInput(ShapeReader reader) {
    return GoldenAsyncClientRequest.read(reader);
  }

  @java.lang.Override
  public GoldenAsyncClientResponse readOutput(ShapeReader reader) {
    return GoldenAsyncClientResponse.read(reader);
  }

  @java.lang.Override
  public GoldenAsyncClientError readError(ErrorResponse response) {
    return GoldenAsyncClientError.errorOf(response);
  }

  @java.lang.Override
  public @Nullable GoldenAsyncClientError errorOf(java.lang.Throwable thrown) {
    return GoldenAsyncClientError.errorOf(thrown);
  }

  @java.lang.Override
  public GoldenAsyncClientResponse castOutput(java.lang.Object output) {
    return (GoldenAsyncClientResponse) output;
  }
}
