package dev.keysmith.localkms.wire;

import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.http.HttpTransport;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/** Carries requests to the endpoint without a socket, completed as the wire would have them. */
public final class InProcessTransport implements HttpTransport {
  private final KmsEndpoint endpoint;
  private final BooleanSupplier serverClosed;
  private volatile boolean closed;

  public InProcessTransport(KmsEndpoint endpoint, BooleanSupplier serverClosed) {
    this.endpoint = endpoint;
    this.serverClosed = serverClosed;
  }

  @Override
  public HttpResponse send(HttpRequest request, Deadline deadline) throws IOException {
    if (closed || serverClosed.getAsBoolean()) {
      throw new IOException("the local KMS or its transport has been closed");
    }
    deadline.cap(0);
    HttpResponse response = endpoint.answer(asReceived(request));
    deadline.cap(0);
    return response;
  }

  /** The request with the field that a transport adds and a signature covers. */
  private static HttpRequest asReceived(HttpRequest sent) {
    HttpRequest.Builder received =
        HttpRequest.builder()
            .method(sent.method())
            .origin(sent.scheme(), sent.host(), sent.port())
            .path(sent.path())
            .query(sent.query())
            .body(sent.body());
    for (int i = 0; i < sent.headers().size(); i++) {
      received.headers().add(sent.headers().name(i), sent.headers().value(i));
    }
    return received.header("Host", sent.authority()).build();
  }

  @Override
  public void close() {
    closed = true;
  }
}
