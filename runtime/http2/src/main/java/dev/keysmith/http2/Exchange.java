package dev.keysmith.http2;

import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.DeadlineExceededException;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.TransportFailures;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One call and its result. It keeps to its deadline; what ends it otherwise resets its stream. */
final class Exchange extends CompletableFuture<HttpResponse> {
  final Engine engine;
  final HttpRequest request;
  private final Deadline deadline;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private volatile @Nullable StreamHandler stream;
  private boolean repeated;

  Exchange(Engine engine, HttpRequest request, Deadline deadline) {
    this.engine = engine;
    this.request = request;
    this.deadline = deadline;
  }

  /** Runs an action when nothing more of the exchange comes, be it a body that is handed out. */
  void whenEnded(Runnable action) {
    CompletableFuture<?> unused = ended.thenRun(action);
  }

  void begin() {
    CompletableFuture<?> unused = whenComplete((response, failure) -> settle(response));
    long left = deadline.remainingNanos();
    if (left <= 0) {
      fail(new DeadlineExceededException());
      return;
    }
    if (left != Long.MAX_VALUE) {
      CompletableFuture<Void> timer = new CompletableFuture<>();
      timer.completeOnTimeout(null, left, TimeUnit.NANOSECONDS);
      unused = timer.thenRun(() -> fail(new DeadlineExceededException()));
      unused = whenComplete((response, failure) -> timer.cancel(false));
    }
    attempt();
  }

  private void settle(@Nullable HttpResponse response) {
    StreamHandler open = stream;
    if (response == null && open != null) {
      open.abort();
    }
    if (response == null || response.stream() == null) {
      ended.complete(null);
    }
  }

  private void attempt() {
    CompletableFuture<?> unused =
        engine
            .connections
            .acquire(request)
            .whenComplete(
                (connection, failure) -> {
                  if (connection != null) {
                    open(connection);
                  } else if (failure != null) {
                    fail(explain(Failures.plain(failure), engine.connectMillis));
                  }
                });
  }

  private void open(Connection connection) {
    StreamHandler handler = new StreamHandler(this, connection);
    stream = handler;
    connection
        .open(handler)
        .addListener(
            opened -> {
              Throwable failure = opened.cause();
              if (failure != null) {
                engine.connections.release(connection);
                lost(Failures.closed(), true);
              }
            });
  }

  /** The stream or its connection broke before the response's head, or before its whole body. */
  void lost(IOException failure, boolean resend) {
    if (resend && !repeated && !isDone() && !engine.isClosed() && request.isReplayable()) {
      repeated = true;
      attempt();
    } else {
      fail(explain(failure));
    }
  }

  void finish(HttpResponse response) {
    engine.complete(() -> complete(response));
  }

  void fail(Throwable failure) {
    engine.complete(() -> completeExceptionally(failure));
  }

  /** Nothing more goes out or comes in. */
  void end() {
    ended.complete(null);
  }

  /** Ends the exchange, and the body that was handed out. */
  void breakOff(IOException failure) {
    StreamHandler open = stream;
    if (!completeExceptionally(failure) && open != null) {
      open.breakOff(failure);
    }
  }

  IOException explain(IOException failure) {
    return explain(failure, engine.readMillis);
  }

  private IOException explain(IOException failure, int millis) {
    return engine.isClosed()
        ? new IOException("the transport has been closed", failure)
        : TransportFailures.explain(failure, request, deadline, false, millis);
  }
}
