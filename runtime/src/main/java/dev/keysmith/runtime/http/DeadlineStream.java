package dev.keysmith.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/**
 * A socket's input in which each read ends by the deadline: a peer that trickles does not outlast
 * it. TLS reads through it too.
 */
final class DeadlineStream extends InputStream {
  private final Socket socket;
  private final InputStream in;
  private Deadline deadline = Deadline.none();
  private int timeoutMillis;

  DeadlineStream(Socket socket) throws IOException {
    this.socket = socket;
    this.in = socket.getInputStream();
  }

  /** Bounds the reads that follow. */
  void limit(Deadline by, int readTimeoutMillis) {
    deadline = by;
    timeoutMillis = readTimeoutMillis;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    socket.setSoTimeout(deadline.cap(timeoutMillis));
    return in.read(into, offset, length);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int available() throws IOException {
    return in.available();
  }
}
