package dev.keysmith.http2;

import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * HTTP/2 (RFC 9113) for clients that block. {@code send} returns when the response's head has come
 * where the body is wanted unread, though the request's body still goes out on another thread;
 * closing the response's body ends both. Streams share one connection to an origin, as many as the
 * server allows; where all are taken, another connection is opened.
 *
 * <p>{@code https} needs a server that agrees on HTTP/2 by ALPN; {@code http} one that is known to
 * speak it (RFC 9113, 3.3). Neither falls back to HTTP/1.1.
 *
 * <p>A request is sent again by itself only if it can be replayed and the server certainly has not
 * looked at it (RFC 9113, 8.7), or the connection was a kept one that broke before anything of the
 * response came. Interrupting the thread that waits ends the exchange.
 */
public final class Http2Transport implements HttpTransport {
  private final Engine engine;

  Http2Transport(Engine engine) {
    this.engine = engine;
  }

  /** A transport with the defaults that {@link Http2Builder} names. */
  public static Http2Transport create() {
    return builder().build();
  }

  public static Http2Builder builder() {
    return new Http2Builder();
  }

  @Override
  public HttpResponse send(HttpRequest request, Deadline deadline) throws IOException {
    CompletableFuture<HttpResponse> exchange = engine.send(request, deadline);
    try {
      return exchange.get();
    } catch (InterruptedException e) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a response was awaited");
    } catch (ExecutionException e) {
      throw thrown(e.getCause() == null ? e : e.getCause());
    }
  }

  private static IOException thrown(Throwable failure) {
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof IOException io ? io : new IOException(failure);
  }

  /** Ends all calls and connections, and the threads unless they were given to the builder. */
  @Override
  public void close() {
    engine.close();
  }
}
