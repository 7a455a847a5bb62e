package dev.keysmith.runtime.http;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** An asynchronous transport seen as a blocking one, so that one contract serves both. */
final class BlockingView implements HttpTransport {
  private final AsyncHttpTransport transport;

  BlockingView(AsyncHttpTransport transport) {
    this.transport = transport;
  }

  @Override
  public HttpResponse send(HttpRequest request, Deadline deadline) throws IOException {
    CompletableFuture<HttpResponse> future = transport.send(request, deadline);
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw e.getCause() instanceof RuntimeException thrown
          ? thrown
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    transport.close();
  }
}
