package dev.keysmith.runtime.http;

import dev.keysmith.runtime.stream.ResponseBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The body of a response while it comes. At its end the connection is free for another exchange;
 * when it breaks off or is closed before, the connection is closed.
 */
final class ResponseStream extends InputStream {
  private final SocketTransport transport;
  private final Connection connection;
  private final HttpRequest request;

  /** Whether the connection is no longer this body's. */
  private final AtomicBoolean released = new AtomicBoolean();

  private volatile boolean closed;

  private ResponseStream(SocketTransport transport, Connection connection, HttpRequest request) {
    this.transport = transport;
    this.connection = connection;
    this.request = request;
  }

  /** The response with its body, which has not been read. */
  static HttpResponse open(
      HttpResponse head, SocketTransport transport, Connection connection, HttpRequest request) {
    HttpHeaders headers = head.headers();
    ResponseBody body =
        ResponseBody.of(
            new ResponseStream(transport, connection, request),
            connection.bodyLength(),
            headers.first("Content-Type"));
    return new HttpResponse(head.status(), headers, body);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (closed) {
      throw new IOException("the body has been closed");
    }
    if (length == 0) {
      return 0;
    }
    if (released.get()) {
      return -1;
    }
    try {
      int count = connection.readBody(into, offset, length);
      if (connection.isBodyRead() && released.compareAndSet(false, true)) {
        transport.release(connection);
      }
      return count;
    } catch (IOException e) {
      close();
      throw transport.explainRead(e, request);
    }
  }

  /**
   * Abandons what has not been read. The socket is closed at once: TLS would first wait for what
   * the peer still sends.
   */
  @Override
  public void close() {
    closed = true;
    if (released.compareAndSet(false, true)) {
      transport.abandon(connection);
    }
  }
}
