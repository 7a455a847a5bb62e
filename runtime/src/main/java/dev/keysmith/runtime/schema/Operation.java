package dev.keysmith.runtime.schema;

import dev.keysmith.runtime.stream.EventSource;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.RequestEvents;
import dev.keysmith.runtime.stream.ResponseBody;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a service: how its input is written and its output and errors are read. Generated
 * code extends it once an operation and holds the one instance as {@code OPERATION}.
 *
 * @param <I> the input
 * @param <O> the output
 * @param <E> the operation's sealed error interface
 */
public abstract class Operation<I extends Shape, O extends Shape, E extends OperationError> {
  private final ServiceSchema service;
  private final String name;
  private final @Nullable OperationSchema schema;

  /** An operation of which its protocols need to know no more than the name. */
  protected Operation(ServiceSchema service, String name) {
    this.service = service;
    this.name = name;
    this.schema = null;
  }

  protected Operation(ServiceSchema service, String name, OperationSchema schema) {
    this.service = service;
    this.name = name;
    this.schema = schema;
  }

  public final ServiceSchema service() {
    return service;
  }

  /** The operation's name in the model. */
  public final String name() {
    return name;
  }

  /** What protocols must know beside the name; null when there is nothing. */
  public final @Nullable OperationSchema schema() {
    return schema;
  }

  /** Reads an input, without a check of required members: for servers and doubles. */
  public abstract I readInput(ShapeReader reader);

  public abstract O readOutput(ShapeReader reader);

  /** The typed error of an error response; never throws, whatever the response holds. */
  public abstract E readError(ErrorResponse response);

  /** The exception as this operation's error, or null when it is none of its errors. */
  public abstract @Nullable E errorOf(Throwable thrown);

  /** The object as this operation's output, for fakes that serve all operations by one method. */
  public abstract O castOutput(Object output);

  /** The input with its idempotency token, when the model has one and the caller set none. */
  public I withIdempotencyToken(I input, Supplier<String> tokens) {
    return input;
  }

  /** The body that the input's streaming member holds; null when it has none or is not set. */
  public @Nullable RequestBody requestBody(I input) {
    return null;
  }

  /** The output with this body in its streaming member; as it is when it has no such member. */
  public O withResponseBody(O output, ResponseBody body) {
    return output;
  }

  /** The events that the input's streaming member holds; null when it has none or is not set. */
  public @Nullable RequestEvents<?> requestEvents(I input) {
    return null;
  }

  /**
   * Reads an event of the output.
   *
   * @throws IllegalStateException when the output has no events
   */
  public Shape readEvent(ShapeReader reader) {
    throw new IllegalStateException(name.concat(" has no events in its output"));
  }

  /** The output with the events of this body in its streaming member. */
  public O withEvents(O output, ResponseBody body, EventSource source) {
    return output;
  }

  @Override
  public final String toString() {
    return service.id().concat(".").concat(name);
  }
}
