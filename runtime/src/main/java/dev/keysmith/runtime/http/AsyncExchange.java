package dev.keysmith.runtime.http;

import dev.keysmith.runtime.stream.ResponseBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One exchange of the JDK's client and its result, which fails as a socket's does. It keeps to its
 * deadline and gives up a body as soon as that exceeds its limit.
 */
final class AsyncExchange extends CompletableFuture<HttpResponse>
    implements BodySubscriber<byte[]> {
  private final HttpRequest request;
  private final Deadline deadline;
  private final int timeoutMillis;
  private final BodySubscriber<byte[]> body = BodySubscribers.ofByteArray();
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private volatile @Nullable StreamedBody stream;
  private long room;

  AsyncExchange(HttpRequest request, Deadline deadline, int timeoutMillis, int maxBody) {
    this.request = request;
    this.deadline = deadline;
    this.timeoutMillis = timeoutMillis;
    this.room = maxBody;
  }

  /** Runs an action when nothing more of the exchange comes, be it a body that is handed out. */
  void whenEnded(Runnable action) {
    CompletableFuture<?> unused = ended.thenRun(action);
    unused =
        whenComplete(
            (response, failure) -> {
              if (response == null || response.stream() == null) {
                ended.complete(null);
              }
            });
  }

  /** Ends the exchange, and the body that was handed out. */
  void breakOff(IOException failure) {
    StreamedBody open = stream;
    if (!completeExceptionally(failure) && open != null) {
      open.fail(failure);
    }
  }

  /** What takes the body of a response of this status. */
  BodySubscriber<byte[]> subscriber(int status) {
    if (!request.wantsStream() || status / 100 != 2) {
      return this;
    }
    StreamedBody open = new StreamedBody(ended);
    stream = open;
    return new UnreadBody(open);
  }

  /** Completes with the call's response; what ends this otherwise cancels the call. */
  void follow(CompletableFuture<java.net.http.HttpResponse<byte[]>> call) {
    CompletableFuture<Void> timer = new CompletableFuture<>();
    long left = deadline.remainingNanos();
    if (left != Long.MAX_VALUE) {
      timer.completeOnTimeout(null, Math.max(left, 0), TimeUnit.NANOSECONDS);
    }
    CompletableFuture<?> unused =
        timer.thenRunAsync(() -> completeExceptionally(new DeadlineExceededException()));
    unused = call.whenComplete(this::finish);
    unused =
        whenComplete(
            (response, failure) -> {
              timer.cancel(false);
              call.cancel(true);
            });
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    body.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    for (ByteBuffer piece : pieces) {
      room -= piece.remaining();
    }
    if (room < 0) {
      completeExceptionally(HttpFormatException.bodyTooLarge());
    } else {
      body.onNext(pieces);
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.onError(failure);
  }

  @Override
  public void onComplete() {
    body.onComplete();
  }

  private void finish(
      java.net.http.@Nullable HttpResponse<byte[]> response, @Nullable Throwable failure) {
    boolean taken = false;
    try {
      if (response != null) {
        taken = complete(translate(response));
      } else if (failure != null) {
        completeExceptionally(explain(failure));
      }
    } catch (IOException e) {
      completeExceptionally(e);
    }
    StreamedBody open = stream;
    if (!taken && open != null) {
      open.cancel();
    }
  }

  /**
   * @throws HttpFormatException when the head gives a length in a way that the client overlooks
   */
  private HttpResponse translate(java.net.http.HttpResponse<byte[]> response) throws IOException {
    ResponseHead head = new ResponseHead();
    for (Map.Entry<String, List<String>> field : response.headers().map().entrySet()) {
      for (String value : field.getValue()) {
        head.add(field.getKey(), value);
      }
    }
    HttpHeaders headers = head.headers();
    StreamedBody open = stream;
    if (open == null) {
      return new HttpResponse(response.statusCode(), headers, response.body());
    }
    ResponseBody unread =
        ResponseBody.of(open, timeoutMillis, head.length, headers.first("Content-Type"));
    return new HttpResponse(response.statusCode(), headers, unread);
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
    if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException body) {
      return body;
    }
    if (failure.getCause() instanceof UnresolvedAddressException) {
      return new UnknownHostException();
    }
    if (failure instanceof IOException io && !(failure instanceof ProtocolException)) {
      return io;
    }
    // The client throws what its parser happens to, such as a NumberFormatException.
    IOException malformed = HttpFormatException.of("the response is malformed");
    malformed.initCause(failure);
    return malformed;
  }
}
