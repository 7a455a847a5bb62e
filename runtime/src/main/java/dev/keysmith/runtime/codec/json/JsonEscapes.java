package dev.keysmith.runtime.codec.json;

import dev.keysmith.runtime.codec.Utf8;

/** The rest of a string from the first character that is not itself one byte of JSON. */
final class JsonEscapes {
  private JsonEscapes() {}

  /**
   * @throws IllegalArgumentException when a surrogate has no partner
   */
  static void put(JsonWriter out, String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (!Character.isSurrogate(c)) {
        putChar(out, c);
      } else if (i < text.length() && Character.isSurrogatePair(c, text.charAt(i))) {
        putPair(out, Character.toCodePoint(c, text.charAt(i++)));
      } else {
        throw Utf8.unpaired(i - 1);
      }
    }
  }

  private static void putChar(JsonWriter out, char c) {
    if (c < ' ') {
      putControl(out, c);
    } else if (c == '"' || c == '\\') {
      out.put('\\');
      out.put(c);
    } else if (c < 0x80) {
      out.put(c);
    } else if (c < 0x800) {
      out.put((char) (0xc0 | (c >> 6)));
      putTail(out, c);
    } else {
      out.put((char) (0xe0 | (c >> 12)));
      putTail(out, c >> 6);
      putTail(out, c);
    }
  }

  private static void putPair(JsonWriter out, int codePoint) {
    out.put((char) (0xf0 | (codePoint >> 18)));
    putTail(out, codePoint >> 12);
    putTail(out, codePoint >> 6);
    putTail(out, codePoint);
  }

  /** A byte after the first of a character: the lowest six bits (RFC 3629). */
  private static void putTail(JsonWriter out, int bits) {
    out.put((char) (0x80 | (bits & 0x3f)));
  }

  private static void putControl(JsonWriter out, char c) {
    out.put('\\');
    switch (c) {
      case '\n' -> out.put('n');
      case '\r' -> out.put('r');
      case '\t' -> out.put('t');
      case '\b' -> out.put('b');
      case '\f' -> out.put('f');
      default -> {
        out.putAscii(c < 0x10 ? "u000" : "u001");
        out.put(Character.forDigit(c & 0xf, 16));
      }
    }
  }
}
