package dev.keysmith.runtime.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a peer sends, as lines and as counted bytes. The buffer lives as long as the connection and
 * is wiped between exchanges, for it may have held a key.
 *
 * <p>Over a socket each read ends by the deadline: a peer that trickles does not outlast it. That
 * is why TLS reads its records through one of these too, as a stream without a buffer.
 */
final class WireInput extends InputStream {
  private static final int ROOM = 8192;
  private static final byte[] UNUSED = new byte[0];

  private final InputStream in;
  private final @Nullable Socket socket;
  private Deadline deadline = Deadline.none();
  private int timeoutMillis;

  /** Of no length while all reads are a stream's. */
  private byte[] buffer = UNUSED;

  private int position;
  private int limit;
  private int used;
  private int lineStart;
  private boolean received;

  /** Reads from a stream whose reads end in time by themselves. */
  WireInput(InputStream in) {
    this.in = in;
    this.socket = null;
  }

  WireInput(Socket socket) throws IOException {
    this.in = socket.getInputStream();
    this.socket = socket;
  }

  /** Bounds the reads of the socket that follow. */
  void limit(Deadline by, int readTimeoutMillis) {
    deadline = by;
    timeoutMillis = readTimeoutMillis;
  }

  /** Forgets the last exchange. */
  void begin() {
    wipe();
    received = false;
  }

  void wipe() {
    Arrays.fill(buffer, 0, used, (byte) 0);
    position = 0;
    limit = 0;
    used = 0;
  }

  /** Whether any byte came since {@link #begin}. */
  boolean hasReceived() {
    return received;
  }

  /** Waits until something has come, which stays to be read. */
  void await() throws IOException {
    if (position == limit) {
      fill();
    }
  }

  /** Whether all that came has been read. */
  boolean isDrained() {
    return position == limit;
  }

  byte[] buffer() {
    return buffer;
  }

  /** Where in {@link #buffer()} the line begins that was read last. */
  int lineStart() {
    return lineStart;
  }

  /**
   * Reads a line that ends in CR LF.
   *
   * @param most the length allowed, without its end
   * @return its length without its end
   */
  int readLine(int most) throws IOException {
    int scan = position;
    while (true) {
      for (; scan < limit; scan++) {
        if (buffer[scan] == '\n') {
          return takeLine(scan, most);
        }
      }
      if (limit - position > most + 1) {
        throw HttpFormatException.of("a head or line of the response exceeds its limit");
      }
      scan -= position;
      fill();
      scan += position;
    }
  }

  private int takeLine(int end, int most) throws IOException {
    if (end == position || buffer[end - 1] != '\r') {
      throw HttpFormatException.of("a line of the response ends without a carriage return");
    }
    int length = end - 1 - position;
    if (length > most) {
      throw HttpFormatException.of("a head or line of the response exceeds its limit");
    }
    lineStart = position;
    position = end + 1;
    return length;
  }

  /**
   * Fails as soon as what comes next cannot be this text, so that a peer that speaks something else
   * and then waits is not waited for.
   */
  void expect(String prefix) throws IOException {
    for (int i = 0; i < prefix.length(); i++) {
      if (position + i == limit) {
        fill();
      }
      if (buffer[position + i] != prefix.charAt(i)) {
        throw HttpFormatException.of("the response does not begin with ".concat(prefix));
      }
    }
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int held = Math.min(limit - position, length);
    if (held > 0 || length == 0) {
      System.arraycopy(buffer, position, into, offset, held);
      position += held;
      return held;
    }
    return receive(into, offset, length);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int available() throws IOException {
    return limit - position + in.available();
  }

  private int receive(byte[] into, int offset, int length) throws IOException {
    if (socket != null) {
      socket.setSoTimeout(deadline.cap(timeoutMillis));
    }
    return in.read(into, offset, length);
  }

  private void fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = 0;
    }
    if (limit == buffer.length) {
      makeRoom();
    }
    int count = receive(buffer, limit, buffer.length - limit);
    if (count < 0) {
      throw new EOFException(
          received
              ? "the connection was closed within the response"
              : "the connection was closed before the response");
    }
    received = true;
    limit += count;
    used = Math.max(used, limit);
  }

  private void makeRoom() {
    byte[] room = position > 0 ? buffer : new byte[Math.max(ROOM, buffer.length * 2)];
    System.arraycopy(buffer, position, room, 0, limit - position);
    if (room != buffer) {
      Arrays.fill(buffer, (byte) 0);
    }
    buffer = room;
    limit -= position;
    position = 0;
  }
}
