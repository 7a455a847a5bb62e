package dev.keysmith.runtime.codec.text;

import dev.keysmith.runtime.codec.SpareArray;
import dev.keysmith.runtime.codec.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing document, in UTF-8 or binary. Once it is told that it holds a secret, every array that
 * it gives up is zeroed.
 */
public final class TextBuffer {
  private static final byte[] NOTHING = {};

  private byte[] buffer = new byte[256];
  private int size;
  private boolean sensitive;

  /** The length of what has been written, in bytes. */
  public int size() {
    return size;
  }

  /** Tells whether a secret is written next; it stays so once it was. */
  public void markSensitive(boolean secret) {
    sensitive |= secret;
  }

  public boolean isSensitive() {
    return sensitive;
  }

  public void put(char ascii) {
    put((int) ascii);
  }

  /** A byte, which is the lowest of this number. */
  public void put(int octet) {
    ensure(1);
    buffer[size++] = (byte) octet;
  }

  /** Text of ASCII characters only. */
  public void putAscii(String ascii) {
    int length = ascii.length();
    ensure(length);
    byte[] to = buffer;
    int at = size;
    for (int i = 0; i < length; i++) {
      to[at++] = (byte) ascii.charAt(i);
    }
    size = at;
  }

  public void putBytes(byte[] bytes) {
    putBytes(bytes, 0, bytes.length);
  }

  public void putBytes(byte[] bytes, int from, int length) {
    ensure(length);
    System.arraycopy(bytes, from, buffer, size, length);
    size += length;
  }

  /** What another buffer holds. */
  public void putAll(TextBuffer other) {
    putBytes(other.buffer, 0, other.size);
  }

  /**
   * Text in UTF-8.
   *
   * @param length how many bytes that are, as {@link Utf8#length(String)} counts them
   */
  public void putUtf8(String text, int length) {
    if (length == text.length()) {
      putAscii(text);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    putBytes(bytes);
    wipe(bytes, length);
  }

  /** Forgets all but the first bytes. */
  public void truncate(int length) {
    if (sensitive) {
      Arrays.fill(buffer, length, size, (byte) 0);
    }
    size = length;
  }

  /** Moves what was written from one place on before what was written earlier. */
  public void moveTo(int place, int from) {
    byte[] moved = Arrays.copyOfRange(buffer, from, size);
    System.arraycopy(buffer, place, buffer, place + moved.length, from - place);
    System.arraycopy(moved, 0, buffer, place, moved.length);
    wipe(moved, moved.length);
  }

  /**
   * The UTF-8 bytes of a text.
   *
   * @throws IllegalArgumentException when a surrogate has no partner: to replace it silently would
   *     change what the caller asked for
   */
  public static byte[] utf8(String text) {
    // Counting the bytes finds what the JDK would replace.
    return Utf8.length(text) == 0 ? NOTHING : text.getBytes(StandardCharsets.UTF_8);
  }

  /** The array in use; for the test that secrets are wiped. */
  byte[] array() {
    return buffer;
  }

  /** What has been written; the buffer is not to be used any more. */
  public byte[] finish() {
    byte[] written = Arrays.copyOf(buffer, size);
    SpareArray.release(buffer, size, sensitive);
    return written;
  }

  /** Makes room for more bytes. */
  private void ensure(int more) {
    if (buffer.length - size < more) {
      buffer = SpareArray.grow(buffer, size, more, sensitive);
    }
  }

  private void wipe(byte[] used, int length) {
    if (sensitive) {
      Arrays.fill(used, 0, length, (byte) 0);
    }
  }
}
