package dev.keysmith.http2;

import dev.keysmith.runtime.http.AsyncHttpTransport;
import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** {@link Http2Transport} for clients that do not block. */
public final class Http2AsyncTransport implements AsyncHttpTransport {
  private final Engine engine;

  Http2AsyncTransport(Engine engine) {
    this.engine = engine;
  }

  /** A transport with the defaults that {@link Http2Builder} names. */
  public static Http2AsyncTransport create() {
    return Http2Transport.builder().buildAsync();
  }

  @Override
  public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
    return engine.send(request, deadline);
  }

  /** Ends all calls and connections, and the threads unless they were given to the builder. */
  @Override
  public void close() {
    engine.close();
  }
}
