package dev.keysmith.runtime.client;

import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A call under way, and the future of its output: {@link #run} begins an attempt, {@link #accept}
 * takes its end. When the future is done by other means, by cancelling above all, no attempt
 * follows.
 */
final class AsyncCall<I extends Shape, O extends Shape, E extends OperationError>
    extends CompletableFuture<O>
    implements Runnable, BiConsumer<@Nullable HttpResponse, @Nullable Throwable> {
  private final AsyncServiceClient client;
  private final Call<I, O, E> call;
  private volatile @Nullable CompletableFuture<HttpResponse> exchange;

  AsyncCall(AsyncServiceClient client, Call<I, O, E> call) {
    this.client = client;
    this.call = call;
  }

  @Override
  public void run() {
    if (isDone()) {
      return;
    }
    try {
      CompletableFuture<HttpResponse> sent =
          client.transport().send(call.nextRequest(), call.deadline());
      exchange = sent;
      if (isDone()) {
        sent.cancel(true);
      }
      CompletableFuture<HttpResponse> unused = sent.whenComplete(this);
    } catch (RuntimeException | Error failure) {
      completeExceptionally(failure);
    }
  }

  @Override
  public void accept(@Nullable HttpResponse response, @Nullable Throwable thrown) {
    if (isDone()) {
      discard(response);
      return;
    }
    try {
      if (response != null && Call.isSuccess(response)) {
        if (call.receivesEvents() && call.events().hasInitialMessages()) {
          EventOutput.readLater(this, call, response);
        } else if (!complete(call.output(response))) {
          discard(response);
        }
      } else {
        client.sleeper().after(waitAfter(response, thrown)).execute(this);
      }
    } catch (Throwable failure) {
      completeExceptionally(failure);
    }
  }

  /** The body that has not been read of a response that came too late. */
  private static void discard(@Nullable HttpResponse response) {
    if (response != null && response.stream() != null) {
      StreamedOutput.discard(response);
    }
  }

  private long waitAfter(@Nullable HttpResponse response, @Nullable Throwable thrown)
      throws Throwable {
    if (response != null) {
      return call.failures().afterError(call.error(response), response);
    }
    Throwable cause = unwrap(thrown);
    if (cause instanceof IOException fault) {
      return call.failures().afterFault(fault);
    }
    throw cause;
  }

  /** What a chain of stages wraps; the caller's future fails with the exception itself. */
  static Throwable unwrap(@Nullable Throwable thrown) {
    if (thrown == null) {
      return new NullPointerException("a future completed with null");
    }
    Throwable cause = thrown.getCause();
    return thrown instanceof CompletionException && cause != null ? cause : thrown;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    CompletableFuture<HttpResponse> sent = exchange;
    if (cancelled && sent != null) {
      sent.cancel(mayInterruptIfRunning);
    }
    return cancelled;
  }
}
