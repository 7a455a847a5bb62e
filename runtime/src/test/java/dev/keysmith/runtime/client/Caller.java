package dev.keysmith.runtime.client;

import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import java.util.concurrent.ExecutionException;

/** Either client, so that one contract holds for both. */
interface Caller extends AutoCloseable {
  <I extends Shape, O extends Shape, E extends OperationError> O call(
      Operation<I, O, E> operation, I input, CallOptions options);

  @Override
  void close();

  static Caller blocking(VaultClientBuilder builder) {
    ServiceClient client = builder.build();
    return new Caller() {
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
    };
  }

  static Caller async(VaultClientBuilder builder) {
    AsyncServiceClient client = builder.buildAsync();
    return new Caller() {
      @Override
      public <I extends Shape, O extends Shape, E extends OperationError> O call(
          Operation<I, O, E> operation, I input, CallOptions options) {
        try {
          return client.call(operation, input, options).get();
        } catch (ExecutionException e) {
          // The future holds the exception itself, so the first cause is it.
          if (e.getCause() instanceof RuntimeException failure) {
            throw failure;
          }
          throw new AssertionError("the future failed with a checked exception", e);
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }

      @Override
      public void close() {
        client.close();
      }

      @Override
      public String toString() {
        return client.toString();
      }
    };
  }
}
