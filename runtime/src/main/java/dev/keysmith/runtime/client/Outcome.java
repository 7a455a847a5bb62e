package dev.keysmith.runtime.client;

import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import java.util.concurrent.CompletableFuture;

/**
 * What the service answered: the output, or one of the operation's errors. Faults that are no
 * answer of the service (transport, credentials, an unreadable response) are thrown and never an
 * outcome.
 *
 * @param <O> the operation's output
 * @param <E> the operation's sealed error interface
 */
public sealed interface Outcome<O, E extends OperationError> {
  /** Whether this is a {@link Success}. */
  boolean isSuccess();

  /**
   * The output.
   *
   * @throws ServiceException the operation's error, when this is a {@link Failure}
   */
  O orThrow();

  static <O, E extends OperationError> Outcome<O, E> success(O value) {
    return new Success<>(value);
  }

  static <O, E extends OperationError> Outcome<O, E> failure(E error) {
    return new Failure<>(error);
  }

  /**
   * The failure that an exception of a call is.
   *
   * @throws RuntimeException the exception itself when it is none of the operation's errors
   */
  static <O extends Shape, E extends OperationError> Outcome<O, E> failure(
      Operation<?, O, E> operation, RuntimeException thrown) {
    E error = operation.errorOf(thrown);
    if (error == null) {
      throw thrown;
    }
    return new Failure<>(error);
  }

  /**
   * The outcome of a call under way. The future fails with what the call fails with when that is
   * none of the operation's errors; cancelling it cancels the call.
   */
  static <O extends Shape, E extends OperationError> CompletableFuture<Outcome<O, E>> attempt(
      Operation<?, O, E> operation, CompletableFuture<O> call) {
    return AsyncOutcome.of(operation, call);
  }

  /** The service did what it was asked. */
  final class Success<O, E extends OperationError> implements Outcome<O, E> {
    private final O value;

    private Success(O value) {
      this.value = value;
    }

    public O value() {
      return value;
    }

    @Override
    public boolean isSuccess() {
      return true;
    }

    @Override
    public O orThrow() {
      return value;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Success<?, ?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    /** Shows the output as its own {@code toString} does, which hides what is sensitive. */
    @Override
    public String toString() {
      return "Success[".concat(value.toString()).concat("]");
    }
  }

  /** The service answered with an error. */
  final class Failure<O, E extends OperationError> implements Outcome<O, E> {
    private final E error;

    private Failure(E error) {
      this.error = error;
    }

    public E error() {
      return error;
    }

    @Override
    public boolean isSuccess() {
      return false;
    }

    @Override
    public O orThrow() {
      throw error.exception();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Failure<?, ?> that && error.equals(that.error);
    }

    @Override
    public int hashCode() {
      return error.hashCode();
    }

    /** Shows the error's code and status. */
    @Override
    public String toString() {
      return "Failure["
          .concat(error.code())
          .concat(", ")
          .concat(Integer.toString(error.statusCode()))
          .concat("]");
    }
  }
}
