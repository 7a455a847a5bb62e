package com.example;

import com.example.model.DropThing;
import com.example.model.DropThingError;
import com.example.model.DropThingInput;
import com.example.model.DropThingResponse;
import com.example.model.Full;
import com.example.model.Ping;
import com.example.model.PingError;
import com.example.model.PingRequest;
import com.example.model.PingResponse;
import com.example.model.PutThing;
import com.example.model.PutThingError;
import com.example.model.PutThingInput;
import com.example.model.PutThingOutput;
import dev.keysmith.runtime.client.CallOptions;
import dev.keysmith.runtime.client.Outcome;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import java.util.function.Consumer;

/** Keeps things. */
public interface GoldenClient extends AutoCloseable {
  /** {@return a builder of clients} */
  static GoldenClientBuilder builder() {
    return new GoldenClientBuilder();
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
   * @throws ServiceException the operation's error, when the service answers with one
   * @throws IllegalArgumentException when the operation is another service's
   */
  <I extends Shape, O extends Shape, E extends OperationError> O call(
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
  default <I extends Shape, O extends Shape, E extends OperationError> O call(Operation<I, O, E> operation, I input) {
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
  default <I extends Shape, O extends Shape, E extends OperationError> Outcome<O, E> attempt(
      Operation<I, O, E> operation, I input, CallOptions options) {
    try {
      return Outcome.success(call(operation, input, options));
    } catch (RuntimeException failure) {
      return Outcome.failure(operation, failure);
    }
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
  default <I extends Shape, O extends Shape, E extends OperationError> Outcome<O, E> attempt(
      Operation<I, O, E> operation, I input) {
    return attempt(operation, input, CallOptions.none());
  }

  /**
   * Answers.
   * @param input the input
   * @return the output
   * @throws PingError.Unknown for an error that the model does not list
   */
  default PingResponse ping(PingRequest input) {
    return call(Ping.OPERATION, input);
  }

  /**
   * {@return the output, as of {@link #ping(PingRequest)}}
   * @param input sets the members
   */
  default PingResponse ping(Consumer<PingRequest.Builder> input) {
    return ping(ShapeBuilder.filled(PingRequest.builder(), input).build());
  }

  /**
   * Keeps a thing.
   * @param input the input
   * @return the output
   * @throws Full when the service answers so
   * @throws PutThingError.Unknown for an error that the model does not list
   */
  default PutThingOutput putThing(PutThingInput input) {
    return call(PutThing.OPERATION, input);
  }

  /**
   * {@return the output, as of {@link #putThing(PutThingInput)}}
   * @param input sets the members
   */
  default PutThingOutput putThing(Consumer<PutThingInput.Builder> input) {
    return putThing(ShapeBuilder.filled(PutThingInput.builder(), input).build());
  }

  /**
   * Drops a thing.
   *
   * @deprecated Since 2025-01-01. nothing is dropped any more
   * @param input the input
   * @return the output
   * @throws DropThingError.Unknown for an error that the model does not list
   */
  @Deprecated
  default DropThingResponse dropThing(DropThingInput input) {
    return call(DropThing.OPERATION, input);
  }

  /**
   * {@return the output, as of {@link #dropThing(DropThingInput)}}
   * @param input sets the members
   */
  @Deprecated
  default DropThingResponse dropThing(Consumer<DropThingInput.Builder> input) {
    return dropThing(ShapeBuilder.filled(DropThingInput.builder(), input).build());
  }

  /**
   * This client with options for each call. Closing the view closes nothing.
   *
   * @param options the options, over those of the client
   * @return the view
   */
  default GoldenClient with(CallOptions options) {
    return new GoldenClientWithOptions(this, options);
  }

  /** Frees what the client holds; a fake holds nothing. */
  @Override
  default void close() {}
}
