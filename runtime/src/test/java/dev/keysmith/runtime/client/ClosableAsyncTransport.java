package dev.keysmith.runtime.client;

import dev.keysmith.runtime.http.AsyncHttpTransport;
import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A transport that keeps what it has under way. */
final class ClosableAsyncTransport implements AsyncHttpTransport {
  final List<CompletableFuture<HttpResponse>> exchanges = new ArrayList<>();
  boolean closed;
  private final Supplier<CompletableFuture<HttpResponse>> answer;

  ClosableAsyncTransport(Supplier<CompletableFuture<HttpResponse>> answer) {
    this.answer = answer;
  }

  @Override
  public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
    CompletableFuture<HttpResponse> exchange = answer.get();
    exchanges.add(exchange);
    return exchange;
  }

  @Override
  public void close() {
    closed = true;
  }
}
