package com.example;

import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;

/** Another client with options for each call. */
final class GoldenClientWithOptions implements GoldenClient {
  private final GoldenClient client;
  private final CallOptions common;

  GoldenClientWithOptions(GoldenClient client, CallOptions common) {
    this.client = client;
    this.common = common;
  }

  @Override
  public <I extends Shape, O extends Shape, E extends OperationError> O call(
      Operation<I, O, E> operation, I input, CallOptions options) {
    return client.call(operation, input, common.merge(options));
  }
}
