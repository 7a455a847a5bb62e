package dev.keysmith.runtime.codec.json;

import dev.keysmith.runtime.codec.Utf8;

/**
 * Reads the strings that have escapes or characters beyond ASCII. Refuses malformed UTF-8 (overlong
 * forms, surrogates, beyond U+10FFFF), control characters, and escaped surrogates without a
 * partner: such a string has no UTF-8 form to send back.
 */
final class JsonUnescaper {
  private final JsonScanner in;
  private final byte[] bytes;
  private char[] out = {};
  private int size;

  JsonUnescaper(JsonScanner in) {
    this.in = in;
    this.bytes = in.bytes;
  }

  /** The string that began here, whose first special byte the scanner stands at. */
  String string(int from) {
    out = new char[closing() - from];
    for (int i = from; i < in.at; i++) {
      out[size++] = (char) bytes[i];
    }
    while (bytes[in.at] != '"') {
      readChar();
    }
    in.at++;
    return new String(out, 0, size);
  }

  /**
   * The place of the closing quote, which is as many bytes from the start as there are chars or
   * more.
   */
  private int closing() {
    for (int p = in.at; p < in.end; p++) {
      if (bytes[p] == '"') {
        return p;
      } else if (bytes[p] == '\\') {
        p++;
      }
    }
    in.at = in.end;
    throw in.error("unexpected end of document");
  }

  private void readChar() {
    int b = bytes[in.at];
    if (b == '\\') {
      readEscape();
    } else if (b >= ' ') {
      out[size++] = (char) b;
      in.at++;
    } else if (b >= 0) {
      throw in.error("found control character in string, allowed its escape");
    } else {
      readSequence(b & 0xff);
    }
  }

  private void readEscape() {
    int escaped = bytes[in.at + 1];
    if (escaped == 'u') {
      readUnicode();
      return;
    }
    out[size++] =
        switch (escaped) {
          case '"', '\\', '/' -> (char) escaped;
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          default -> throw malformedEscape();
        };
    in.at += 2;
  }

  private void readUnicode() {
    char first = hex(in.at + 2);
    if (!Character.isSurrogate(first)) {
      out[size++] = first;
      in.at += 6;
      return;
    }
    boolean escapeFollows = bytes[in.at + 6] == '\\' && bytes[in.at + 7] == 'u';
    if (!escapeFollows || !Character.isSurrogatePair(first, hex(in.at + 8))) {
      throw in.error("found unpaired surrogate in string, allowed pairs of them");
    }
    out[size++] = first;
    out[size++] = hex(in.at + 8);
    in.at += 12;
  }

  /** The four digits from here. The closing quote, which is no digit, bounds the look ahead. */
  private char hex(int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
      if (digit < 0) {
        throw malformedEscape();
      }
      value = (value << 4) | digit;
    }
    return (char) value;
  }

  /** A character of two to four bytes (RFC 3629). */
  private void readSequence(int first) {
    int codePoint = Utf8.codePoint(bytes, in.at, in.end);
    if (codePoint < 0) {
      throw in.error("found malformed UTF-8 in string");
    }
    size += Character.toChars(codePoint, out, size);
    in.at += Utf8.length(first);
  }

  private RuntimeException malformedEscape() {
    return in.error("found malformed escape in string");
  }
}
