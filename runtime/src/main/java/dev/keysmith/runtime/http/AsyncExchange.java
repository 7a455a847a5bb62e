package dev.keysmith.runtime.http;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One exchange of the JDK's client, bound to a deadline; its result fails as a socket's does. */
final class AsyncExchange {
  private final HttpRequest request;
  private final Deadline deadline;
  private final int timeoutMillis;
  private final CompletableFuture<HttpResponse> result = new CompletableFuture<>();

  AsyncExchange(HttpRequest request, Deadline deadline, int timeoutMillis) {
    this.request = request;
    this.deadline = deadline;
    this.timeoutMillis = timeoutMillis;
  }

  /** Completes with the call's response; what ends the result otherwise cancels the call. */
  void follow(CompletableFuture<java.net.http.HttpResponse<byte[]>> call) {
    CompletableFuture<Void> timer = startTimer();
    CompletableFuture<?> unused = call.whenComplete(this::complete);
    unused =
        result.whenComplete(
            (response, failure) -> {
              timer.cancel(false);
              call.cancel(true);
            });
  }

  CompletableFuture<HttpResponse> result() {
    return result;
  }

  void fail(IOException failure) {
    result.completeExceptionally(failure);
  }

  private CompletableFuture<Void> startTimer() {
    CompletableFuture<Void> timer = new CompletableFuture<>();
    long left = deadline.remainingNanos();
    if (left != Long.MAX_VALUE) {
      timer.completeOnTimeout(null, Math.max(left, 0), TimeUnit.NANOSECONDS);
      CompletableFuture<?> unused =
          timer.thenRunAsync(() -> result.completeExceptionally(new DeadlineExceededException()));
    }
    return timer;
  }

  private void complete(
      java.net.http.@Nullable HttpResponse<byte[]> response, @Nullable Throwable failure) {
    try {
      if (response != null) {
        result.complete(JdkMessages.response(response));
      } else if (failure != null) {
        result.completeExceptionally(explain(failure));
      }
    } catch (IOException e) {
      result.completeExceptionally(e);
    }
  }

  private Throwable explain(Throwable failure) {
    Throwable cause = failure.getCause();
    if (failure instanceof CompletionException && cause != null) {
      return explain(cause);
    }
    return failure instanceof Error
        ? failure
        : TransportFailures.explain(plain(failure), request, deadline, false, timeoutMillis);
  }

  /** The kinds of the JDK's client as those that sockets have. */
  private static IOException plain(Throwable failure) {
    if (failure instanceof HttpTimeoutException) {
      return new SocketTimeoutException(failure.getMessage());
    }
    if (failure.getCause() instanceof UnresolvedAddressException) {
      return new UnknownHostException();
    }
    return failure instanceof IOException io && !(failure instanceof ProtocolException)
        ? io
        : malformed(failure);
  }

  /** The client throws what its parser happens to, such as a NumberFormatException. */
  private static IOException malformed(Throwable failure) {
    IOException malformed = new HttpFormatException("the response is malformed");
    malformed.initCause(failure);
    return malformed;
  }
}
