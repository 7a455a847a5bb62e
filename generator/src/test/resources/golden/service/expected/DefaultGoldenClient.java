package com.example;

import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.client.ServiceClient;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;

/** The client that calls the service. */
final class DefaultGoldenClient implements GoldenClient {
  private final ServiceClient client;

  DefaultGoldenClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public <I extends Shape, O extends Shape, E extends OperationError> O call(
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
