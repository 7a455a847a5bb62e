package dev.keysmith.runtime.value;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * An immutable sequence of bytes. Equality takes the same time wherever the first difference is. A
 * blob that holds a secret can be destroyed: its bytes are zeroed and later reads throw {@link
 * IllegalStateException}.
 */
public final class Blob {
  private static final Blob EMPTY = new Blob(new byte[0]);

  private final byte[] bytes;
  private boolean destroyed;

  private Blob(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Blob empty() {
    return EMPTY;
  }

  /** A blob of a copy of these bytes. */
  public static Blob of(byte... bytes) {
    return bytes.length == 0 ? EMPTY : new Blob(bytes.clone());
  }

  /** A blob of the remaining bytes of the buffer, whose position does not move. */
  public static Blob of(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return wrap(bytes);
  }

  /** A blob of the UTF-8 bytes of the text. */
  public static Blob ofUtf8(String text) {
    return wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A blob of the very array given, which the caller hands over and must not touch again. For
   * codecs.
   */
  public static Blob wrap(byte[] bytes) {
    return bytes.length == 0 ? EMPTY : new Blob(bytes);
  }

  /** The length in bytes. */
  public int size() {
    return bytes.length;
  }

  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /** A copy of the bytes. */
  public byte[] toByteArray() {
    return readable().clone();
  }

  /** A read-only view of the bytes. Destroying the blob zeroes what the view shows. */
  public ByteBuffer asByteBuffer() {
    return ByteBuffer.wrap(readable()).asReadOnlyBuffer();
  }

  /** The bytes read as UTF-8; malformed ones become U+FFFD. */
  public String toUtf8() {
    return new String(readable(), StandardCharsets.UTF_8);
  }

  /** The array itself, which the caller must neither change nor keep. For codecs. */
  public byte[] unsafeBytes() {
    return readable();
  }

  /**
   * Zeroes the bytes; every later read throws {@link IllegalStateException}. The empty blob stays
   * as it is.
   */
  public void destroy() {
    if (bytes.length > 0) {
      destroyed = true;
      Arrays.fill(bytes, (byte) 0);
    }
  }

  public boolean isDestroyed() {
    return destroyed;
  }

  private byte[] readable() {
    if (destroyed) {
      throw new IllegalStateException("the blob has been destroyed");
    }
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Blob that && MessageDigest.isEqual(readable(), that.readable()));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(readable());
  }

  /** The length, never the content. */
  @Override
  public String toString() {
    return "Blob[".concat(Integer.toString(bytes.length)).concat(" bytes]");
  }
}
