package dev.keysmith.runtime.client;

import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;

/** Calls a service's operations, blocking. Safe for use by many threads at once. */
public final class ServiceClient implements AutoCloseable {
  private boolean closed;

  ServiceClient() {}

  public <I extends Shape, O extends Shape, E extends OperationError> O call(
      Operation<I, O, E> operation, I input, CallOptions options) {
    if (!closed) {
      closed = true;
    }
    throw new IllegalStateException("the client has been closed");
  }

  @Override
  public void close() {}
}
