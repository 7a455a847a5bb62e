package com.example;

import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import java.util.concurrent.CompletableFuture;

/** Another client with options for each call. */
final class GoldenAsyncClientWithOptions implements GoldenAsyncClient {
  private final GoldenAsyncClient client;
  private final CallOptions common;

  GoldenAsyncClientWithOptions(GoldenAsyncClient client, CallOptions common) {
    this.client = client;
    this.common = common;
  }

  @Override
  public <I extends Shape, O extends Shape, E extends OperationError> CompletableFuture<O> call(
      Operation<I, O, E> operation, I input, CallOptions options) {
    return client.call(operation, input, common.merge(options));
  }
}
