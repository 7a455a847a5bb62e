package dev.keysmith.runtime.http;

import java.util.concurrent.CompletableFuture;

/** Sends one request and receives its response without blocking the caller. */
public interface AsyncHttpTransport extends AutoCloseable {
  /**
   * As {@link HttpTransport#send}; the future fails with what that throws, unwrapped. Cancelling
   * the future abandons the exchange.
   */
  CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline);

  @Override
  void close();
}
