package dev.keysmith.runtime.client;

import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A call whose errors have become values. A class of its own so that cancelling reaches it. */
final class AsyncOutcome<O extends Shape, E extends OperationError>
    extends CompletableFuture<Outcome<O, E>>
    implements BiConsumer<@Nullable O, @Nullable Throwable> {
  private final Operation<?, O, E> operation;
  private final CompletableFuture<O> call;

  private AsyncOutcome(Operation<?, O, E> operation, CompletableFuture<O> call) {
    this.operation = operation;
    this.call = call;
  }

  static <O extends Shape, E extends OperationError> CompletableFuture<Outcome<O, E>> of(
      Operation<?, O, E> operation, CompletableFuture<O> call) {
    AsyncOutcome<O, E> outcome = new AsyncOutcome<>(operation, call);
    CompletableFuture<O> unused = call.whenComplete(outcome);
    return outcome;
  }

  @Override
  public void accept(@Nullable O output, @Nullable Throwable thrown) {
    if (output != null) {
      complete(Outcome.success(output));
      return;
    }
    Throwable cause = AsyncCall.unwrap(thrown);
    E error = cause instanceof ServiceException ? operation.errorOf(cause) : null;
    if (error == null) {
      completeExceptionally(cause);
    } else {
      complete(Outcome.failure(error));
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    call.cancel(mayInterruptIfRunning);
    return cancelled;
  }
}
