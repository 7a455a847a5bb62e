package com.example;

import com.example.model.DropThing;
import com.example.model.DropThingInput;
import com.example.model.DropThingResponse;
import com.example.model.Ping;
import com.example.model.PingRequest;
import com.example.model.PingResponse;
import com.example.model.PutThing;
import com.example.model.PutThingInput;
import com.example.model.PutThingOutput;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.client.Outcome;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** As {@link GoldenClient}, without blocking: each future fails with what the method there throws. */
public interface GoldenAsyncClient extends AutoCloseable {
  /** {@return a builder of clients} */
  static GoldenAsyncClientBuilder builder() {
    return new GoldenAsyncClientBuilder();
  }

  /**
   * Calls an operation. A fake implements this one method.
   *
   * @param <I> the input
   * @param <O> the output
   * @param <E> the operation's errors
   * @param operation the operation, such as {@code Operation.OPERATION}
   * @param input the input
   * @param options what this call does differently
   * @return the output
   * @throws ServiceException never; the future fails with it
   * @throws IllegalArgumentException when the operation is another service's
   */
  <I extends Shape, O extends Shape, E extends OperationError> CompletableFuture<O> call(
      Operation<I, O, E> operation, I input, CallOptions options);

  /**
   * Calls an operation.
   *
   * @param <I> the input
   * @param <O> the output
   * @param <E> the operation's errors
   * @param operation the operation, such as {@code Operation.OPERATION}
   * @param input the input
   * @return the output
   */
  default <I extends Shape, O extends Shape, E extends OperationError> CompletableFuture<O> call(
      Operation<I, O, E> operation, I input) {
    return call(operation, input, CallOptions.none());
  }

  /**
   * Calls an operation, and gives an error of the service as a value.
   *
   * @param <I> the input
   * @param <O> the output
   * @param <E> the operation's errors
   * @param operation the operation, such as {@code Operation.OPERATION}
   * @param input the input
   * @param options what this call does differently
   * @return the output or the operation's error
   */
  default <I extends Shape, O extends Shape, E extends OperationError> CompletableFuture<Outcome<O, E>> attempt(
      Operation<I, O, E> operation, I input, CallOptions options) {
    return Outcome.attempt(operation, call(operation, input, options));
  }

  /**
   * Calls an operation, and gives an error of the service as a value.
   *
   * @param <I> the input
   * @param <O> the output
   * @param <E> the operation's errors
   * @param operation the operation, such as {@code Operation.OPERATION}
   * @param input the input
   * @return the output or the operation's error
   */
  default <I extends Shape, O extends Shape, E extends OperationError> CompletableFuture<Outcome<O, E>> attempt(
      Operation<I, O, E> operation, I input) {
    return attempt(operation, input, CallOptions.none());
  }

  /**
   * {@return the output, as of {@link GoldenClient#ping(PingRequest)}}
   * @param input the input
   */
  default CompletableFuture<PingResponse> ping(PingRequest input) {
    return call(Ping.OPERATION, input);
  }

  /**
   * {@return the output, as of {@link #ping(PingRequest)}}
   * @param input sets the members
   */
  default CompletableFuture<PingResponse> ping(Consumer<PingRequest.Builder> input) {
    return ping(ShapeBuilder.filled(PingRequest.builder(), input).build());
  }

  /**
   * {@return the output, as of {@link GoldenClient#putThing(PutThingInput)}}
   * @param input the input
   */
  default CompletableFuture<PutThingOutput> putThing(PutThingInput input) {
    return call(PutThing.OPERATION, input);
  }

  /**
   * {@return the output, as of {@link #putThing(PutThingInput)}}
   * @param input sets the members
   */
  default CompletableFuture<PutThingOutput> putThing(Consumer<PutThingInput.Builder> input) {
    return putThing(ShapeBuilder.filled(PutThingInput.builder(), input).build());
  }

  /**
   * {@return the output, as of {@link GoldenClient#dropThing(DropThingInput)}}
   * @param input the input
   */
  @Deprecated
  default CompletableFuture<DropThingResponse> dropThing(DropThingInput input) {
    return call(DropThing.OPERATION, input);
  }

  /**
   * {@return the output, as of {@link #dropThing(DropThingInput)}}
   * @param input sets the members
   */
  @Deprecated
  default CompletableFuture<DropThingResponse> dropThing(Consumer<DropThingInput.Builder> input) {
    return dropThing(ShapeBuilder.filled(DropThingInput.builder(), input).build());
  }

  /**
   * This client with options for each call. Closing the view closes nothing.
   *
   * @param options the options, over those of the client
   * @return the view
   */
  default GoldenAsyncClient with(CallOptions options) {
    return new GoldenAsyncClientWithOptions(this, options);
  }

  /** Frees what the client holds; a fake holds nothing. */
  @Override
  default void close() {}
}
