package dev.keysmith.localkms.crypto;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The encryption context as authenticated data: the pairs sorted by key, each text with its length
 * before it, so that two contexts give the same bytes exactly when they hold the same pairs. None
 * and an empty one are the same.
 */
public final class EncryptionContext {
  private EncryptionContext() {}

  public static byte[] canonical(@Nullable Map<String, String> context) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (context != null) {
      for (Map.Entry<String, String> pair : new TreeMap<>(context).entrySet()) {
        append(bytes, pair.getKey());
        append(bytes, pair.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void append(ByteArrayOutputStream bytes, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    bytes.writeBytes(ByteBuffer.allocate(4).putInt(utf8.length).array());
    bytes.writeBytes(utf8);
  }
}
