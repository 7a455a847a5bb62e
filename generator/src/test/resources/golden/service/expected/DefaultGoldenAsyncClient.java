package com.example;

import dev.keysmith.runtime.client.AsyncServiceClient;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import java.util.concurrent.CompletableFuture;

/** The client that calls the service. */
final class DefaultGoldenAsyncClient implements GoldenAsyncClient {
  private final AsyncServiceClient client;

  DefaultGoldenAsyncClient(AsyncServiceClient client) {
    this.client = client;
  }

  @Override
  public <I extends Shape, O extends Shape, E extends OperationError> CompletableFuture<O> call(
      Operation<I, O, E> operation, I input, CallOptions options) {
    return client.call(operation, input, options);
  }

  @Override
  public void close() {
    client.close();
  }

  @Override
  public String toString() {
    return client.toString();
  }
}
