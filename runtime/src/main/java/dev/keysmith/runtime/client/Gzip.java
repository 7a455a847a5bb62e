package dev.keysmith.runtime.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** The encoding {@code gzip} of request bodies, RFC 9110, section 8.4.1.3. */
final class Gzip {
  private Gzip() {}

  static byte[] compress(byte[] body) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 2 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return compressed.toByteArray();
  }
}
