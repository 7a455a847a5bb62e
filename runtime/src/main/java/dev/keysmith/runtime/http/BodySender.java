package dev.keysmith.runtime.http;

import dev.keysmith.runtime.stream.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sends a body as it is read, a piece at a time: as it is when its length is known, else chunked
 * (RFC 9112, 7.1).
 */
final class BodySender {
  /** The bytes of a piece; their number has four hexadecimal digits. */
  private static final int ROOM = 0x8000;

  /** What goes before a chunk: its size and a line's end. */
  private static final int BEFORE = 6;

  private static final byte[] LAST_CHUNK = {'0', '\r', '\n', '\r', '\n'};

  /** Where pieces are written to; a failure is returned, not thrown. */
  private final Connection connection;

  private final Deadline deadline;
  private final int millis;
  private final byte[] piece = new byte[BEFORE + ROOM + 2];

  BodySender(Connection connection, Deadline deadline, int millis) {
    this.connection = connection;
    this.deadline = deadline;
    this.millis = millis;
  }

  /**
   * @param in what the body gives when it is opened
   * @return why the connection did not take the body, or null
   * @throws IOException when the body itself cannot be read, or is shorter than it says
   */
  @Nullable IOException send(RequestBody body, InputStream in) throws IOException {
    try {
      return body.contentLength() < 0 ? sendChunks(in) : sendPlain(in, body.contentLength());
    } finally {
      Arrays.fill(piece, (byte) 0);
    }
  }

  private @Nullable IOException sendPlain(InputStream in, long length) throws IOException {
    for (long left = length; left > 0; ) {
      int count = fill(in, (int) Math.min(ROOM, left));
      if (count == 0) {
        throw RequestBody.endedEarly(length - left, length);
      }
      IOException failure = connection.tryWrite(piece, BEFORE, count, deadline, millis);
      if (failure != null) {
        return failure;
      }
      left -= count;
    }
    return null;
  }

  private @Nullable IOException sendChunks(InputStream in) throws IOException {
    for (int count = fill(in, ROOM); count > 0; count = fill(in, ROOM)) {
      int start = putSize(count);
      piece[BEFORE + count] = '\r';
      piece[BEFORE + count + 1] = '\n';
      int length = BEFORE + count + 2 - start;
      IOException failure = connection.tryWrite(piece, start, length, deadline, millis);
      if (failure != null) {
        return failure;
      }
    }
    return connection.tryWrite(LAST_CHUNK, 0, LAST_CHUNK.length, deadline, millis);
  }

  /** Reads what there is, up to so many bytes; 0 at the end. */
  private int fill(InputStream in, int most) throws IOException {
    return Math.max(in.read(piece, BEFORE, most), 0);
  }

  /** Writes a chunk's size before it; where that begins. */
  private int putSize(int size) {
    int at = BEFORE;
    piece[--at] = '\n';
    piece[--at] = '\r';
    for (int rest = size; rest > 0; rest >>= 4) {
      piece[--at] = (byte) Character.forDigit(rest & 15, 16);
    }
    return at;
  }
}
