package dev.keysmith.generator.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells whether bytes are the same as before, over several parts, each told apart from the next by
 * its length: the number of all bytes and two checksums of 32 bits with polynomials that have no
 * factor in common. That is enough against chance, and nobody gains by deceiving his own build. The
 * JDK computes both natively from the first call on, while a SHA-256 of a client's sources and
 * models, which a JVM as young as Maven's interprets and compiles meanwhile, took 300 ms of a build
 * that has nothing to do.
 */
public final class Digest {
  private final CRC32 crc32 = new CRC32();
  private final CRC32C crc32c = new CRC32C();
  private long length;

  /** Hex digits of the digest of one thing. */
  static String of(byte[] content) {
    Digest digest = new Digest();
    digest.update(content);
    return digest.hex();
  }

  /** Adds a part. */
  public Digest add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part. */
  public Digest add(byte[] part) {
    update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
    update(part);
    return this;
  }

  private void update(byte[] bytes) {
    crc32.update(bytes, 0, bytes.length);
    crc32c.update(bytes, 0, bytes.length);
    length += bytes.length;
  }

  /** The digest of what was added, as lower-case hex digits. */
  public String hex() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(length)
        + hex.toHexDigits((int) crc32.getValue())
        + hex.toHexDigits((int) crc32c.getValue());
  }
}
