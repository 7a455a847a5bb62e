package dev.keysmith.runtime.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A body of unknown or untrusted length as it comes; outgrown arrays are wiped. */
final class GrowingBytes {
  private final int most;
  private byte[] bytes = new byte[8192];
  private int length;

  /**
   * @param most the bytes that the body may have
   */
  GrowingBytes(int most) {
    this.most = most;
  }

  /**
   * A limit that an array can have.
   *
   * @throws IllegalArgumentException when it is negative
   */
  static int limit(int bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("a limit must not be negative");
    }
    return Math.min(bytes, Integer.MAX_VALUE - 16);
  }

  int length() {
    return length;
  }

  /** Reads up to so many bytes; false at the end of input. */
  boolean readFrom(WireInput in, long count) throws IOException {
    makeRoom();
    int space = bytes.length - length;
    int got = in.read(bytes, length, (int) Math.min(space, count));
    length += Math.max(got, 0);
    if (length > most) {
      throw HttpFormatException.of("the response's body exceeds its limit");
    }
    return got >= 0;
  }

  void append(ByteBuffer piece) throws IOException {
    if (piece.remaining() > most - length) {
      throw HttpFormatException.of("the response's body exceeds its limit");
    }
    while (piece.hasRemaining()) {
      makeRoom();
      int count = Math.min(piece.remaining(), bytes.length - length);
      piece.get(bytes, length, count);
      length += count;
    }
  }

  byte[] toByteArray() {
    byte[] exact = bytes.length == length ? bytes : Arrays.copyOf(bytes, length);
    if (exact != bytes) {
      Arrays.fill(bytes, 0, length, (byte) 0);
    }
    return exact;
  }

  /** One byte more than allowed must fit, so that too much is told from just enough. */
  private void makeRoom() {
    if (length < bytes.length) {
      return;
    }
    byte[] larger = Arrays.copyOf(bytes, (int) Math.min(bytes.length * 2L, most + 1L));
    Arrays.fill(bytes, (byte) 0);
    bytes = larger;
  }
}
