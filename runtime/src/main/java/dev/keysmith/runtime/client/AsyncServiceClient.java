package dev.keysmith.runtime.client;

import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import java.util.concurrent.CompletableFuture;

/** Calls a service's operations without blocking. Safe for use by many threads at once. */
public final class AsyncServiceClient implements AutoCloseable {
  AsyncServiceClient() {}

  public <I extends Shape, O extends Shape, E extends OperationError> CompletableFuture<O> call(
      Operation<I, O, E> operation, I input, CallOptions options) {
    return CompletableFuture.failedFuture(new IllegalStateException("the client has been closed"));
  }

  @Override
  public void close() {}
}
