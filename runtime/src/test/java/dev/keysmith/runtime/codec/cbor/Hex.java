package dev.keysmith.runtime.codec.cbor;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Documents in hexadecimal, where names and texts are written as such. */
final class Hex {
  private Hex() {}

  /** Hexadecimal digits, spaces, and short texts in single quotes, which stand for their items. */
  static byte[] bytes(String text) {
    StringBuilder digits = new StringBuilder();
    String[] parts = text.split("'", -1);
    for (int i = 0; i < parts.length; i++) {
      digits.append(i % 2 == 0 ? parts[i].replace(" ", "") : item(parts[i]));
    }
    return HexFormat.of().parseHex(digits);
  }

  private static String item(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 23) {
      throw new IllegalArgumentException("too long: " + text);
    }
    return HexFormat.of().toHexDigits((byte) (0x60 | bytes.length))
        + HexFormat.of().formatHex(bytes);
  }

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
