package dev.keysmith.runtime.client;

import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import dev.keysmith.runtime.http.AsyncHttpTransport;
import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.DeadlineExceededException;
import dev.keysmith.runtime.http.HttpFormatException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.stream.RequestBody;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** The script played by transports in memory. */
final class MemoryWire extends Wire {
  private final boolean async;

  MemoryWire(boolean async) {
    this.async = async;
  }

  @Override
  void connect(VaultClientBuilder builder) {
    builder.endpoint(URI.create("http://localhost"));
    if (async) {
      builder.asyncTransport(new Async());
    } else {
      builder.transport(new Blocking());
    }
  }

  private HttpResponse exchange(HttpRequest request, Deadline deadline) throws IOException {
    Reply reply =
        answer(new Received(request.method(), request.path(), request.headers(), body(request)));
    return switch (reply.kind) {
      case RESPONSE -> response(reply);
      case RESET -> throw new SocketException("Connection reset");
      case SILENCE ->
          throw deadline.remainingNanos() == Long.MAX_VALUE
              ? new SocketTimeoutException("Read timed out")
              : new DeadlineExceededException();
      case GARBAGE -> throw new HttpFormatException("no HTTP");
    };
  }

  private static byte[] body(HttpRequest request) throws IOException {
    RequestBody stream = request.stream();
    return stream == null ? request.body() : stream.open().readAllBytes();
  }

  private static HttpResponse response(Reply reply) {
    HttpHeaders.Builder headers = HttpHeaders.builder();
    for (String[] header : reply.headers) {
      headers.add(header[0], header[1]);
    }
    return new HttpResponse(reply.status, headers.build(), reply.body.clone());
  }

  private final class Blocking implements HttpTransport {
    @Override
    public HttpResponse send(HttpRequest request, Deadline deadline) throws IOException {
      return exchange(request, deadline);
    }

    @Override
    public void close() {}
  }

  private final class Async implements AsyncHttpTransport {
    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
      try {
        return CompletableFuture.completedFuture(exchange(request, deadline));
      } catch (IOException fault) {
        return CompletableFuture.failedFuture(fault);
      }
    }

    @Override
    public void close() {}
  }
}
