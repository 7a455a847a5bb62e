package dev.keysmith.runtime.codec.xml;

import dev.keysmith.runtime.error.CodecException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A place in an XML document in UTF-8, and the tokens there: names, white space, references, text.
 * Bytes that no document can hold are met as its end would be, with a message of their own, so that
 * all before them can be read.
 */
abstract class XmlCursor {
  private static final String[] ENTITIES = {"lt", "gt", "amp", "quot", "apos"};
  private static final String CHARACTERS = "<>&\"'";
  static final String END = "unexpected end of document";

  final byte[] bytes;
  final int end;
  int at;
  private final @Nullable String fault;

  XmlCursor(byte[] document) {
    bytes = document;
    end = XmlCharacters.allowedEnd(document);
    fault = end < document.length ? XmlCharacters.fault(document, end) : null;
    at = isAt("\uFEFF") ? 3 : 0;
  }

  /** The names of the open elements, or null outside of the root. */
  abstract @Nullable String path();

  /** The byte at some distance, or 0, which no document holds, at the end. */
  final byte peek(int ahead) {
    return at + ahead < end ? bytes[at + ahead] : 0;
  }

  /** Whether nothing is left; what is left and no document can hold is an error. */
  final boolean atEnd() {
    if (at == end && fault != null) {
      throw error(fault);
    }
    return at == end;
  }

  final boolean isAt(String mark) {
    byte[] expected = mark.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < expected.length; i++) {
      if (at + i >= end || bytes[at + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  final void expect(char c) {
    if (peek(0) != c) {
      throw found(String.valueOf(c));
    }
    at++;
  }

  /** An error that tells what is allowed here. */
  final RuntimeException found(String allowed) {
    return error(at == end ? END : "found malformed markup, allowed ".concat(allowed));
  }

  /** Skips to behind the next such mark. */
  final void skipPast(String mark) {
    char first = mark.charAt(0);
    while (at < end) {
      if (bytes[at] == first && isAt(mark)) {
        at += mark.length();
        return;
      }
      at++;
    }
    throw error(END);
  }

  /** Skips white space and tells whether there was any. */
  final boolean skipSpace() {
    int from = at;
    while (at < end && XmlCharacters.isSpace(bytes[at])) {
      at++;
    }
    return at > from;
  }

  final void skipName() {
    int p = at;
    if (p < end && XmlCharacters.isNameStart(bytes[p])) {
      do {
        p++;
      } while (p < end && XmlCharacters.isName(bytes[p]));
    }
    if (p == at) {
      throw found("a name");
    }
    at = p;
  }

  /** Where the part of a name begins that follows its prefix. */
  final int localPart(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (bytes[i] == ':') {
        return i + 1;
      }
    }
    return from;
  }

  /** Whether the bytes are the text, which is ASCII, from a place on. */
  final boolean isText(String text, int textFrom, int from, int to) {
    if (text.length() - textFrom != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (bytes[i] != text.charAt(textFrom + i - from)) {
        return false;
      }
    }
    return true;
  }

  final String string(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /**
   * Skips text up to the next markup, checking its references, and tells whether it is plain: it
   * stands for itself.
   */
  final boolean skipText() {
    boolean plain = true;
    int p = at;
    while (p < end) {
      byte b = bytes[p];
      if (b == '<') {
        at = p;
        return plain;
      } else if (b == '&') {
        at = p;
        reference();
        p = at;
        plain = false;
        continue;
      } else if (b == '\r') {
        plain = false;
      } else if (b == '>' && p >= at + 2 && bytes[p - 1] == ']' && bytes[p - 2] == ']') {
        at = p;
        throw error("found ']]>' in text");
      }
      p++;
    }
    at = end;
    throw error(END);
  }

  /** Text with its references and line ends resolved; white space as spaces in an attribute. */
  final String decoded(int from, int to, boolean attribute) {
    // No reference is shorter than its character, so nothing grows.
    byte[] text = new byte[to - from];
    int after = at;
    int length = 0;
    for (at = from; at < to; ) {
      if (bytes[at] == '&') {
        length = put(text, length, reference());
      } else {
        byte b = lineByte(to);
        text[length++] = attribute && XmlCharacters.isSpace(b) ? (byte) ' ' : b;
      }
    }
    at = after;
    return new String(text, 0, length, StandardCharsets.UTF_8);
  }

  /** Text in which nothing but line ends is resolved, as in a section of CDATA. */
  final String lines(int from, int to) {
    byte[] text = new byte[to - from];
    int after = at;
    int length = 0;
    for (at = from; at < to; ) {
      text[length++] = lineByte(to);
    }
    at = after;
    return new String(text, 0, length, StandardCharsets.UTF_8);
  }

  private static int put(byte[] text, int length, int character) {
    if (character < 0x80) {
      text[length] = (byte) character;
      return length + 1;
    }
    byte[] utf8 = Character.toString(character).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(utf8, 0, text, length, utf8.length);
    return length + utf8.length;
  }

  /** Consumes a byte, or the two of a line end, as XML 1.0, section 2.11, wants it read. */
  private byte lineByte(int to) {
    byte b = bytes[at++];
    if (b != '\r') {
      return b;
    }
    if (at < to && bytes[at] == '\n') {
      at++;
    }
    return '\n';
  }

  /** Consumes a reference to a character, or to one of the five entities of XML itself. */
  final int reference() {
    int from = at + 1;
    int to = from;
    while (to < end && (XmlCharacters.isName(bytes[to]) || bytes[to] == '#')) {
      to++;
    }
    if (to == from || to == end || bytes[to] != ';') {
      throw error("found '&' that begins no reference");
    }
    int character = named(from, to);
    if (character == 0) {
      character = numbered(from, to);
    }
    at = to + 1;
    return character;
  }

  private int named(int from, int to) {
    for (int i = 0; i < ENTITIES.length; i++) {
      if (isText(ENTITIES[i], 0, from, to)) {
        return CHARACTERS.charAt(i);
      }
    }
    return 0;
  }

  private int numbered(int from, int to) {
    boolean hex = from + 1 < to && bytes[from + 1] == 'x';
    int digits = hex ? from + 2 : from + 1;
    int value = bytes[from] == '#' && digits < to ? 0 : -1;
    for (int i = digits; i < to && value >= 0; i++) {
      int digit = Character.digit(bytes[i], hex ? 16 : 10);
      value = digit < 0 || value > Character.MAX_CODE_POINT ? -1 : value * (hex ? 16 : 10) + digit;
    }
    if (!XmlCharacters.isAllowed(value)) {
      throw error("found entity, allowed lt, gt, amp, quot, apos and characters by number");
    }
    return value;
  }

  /** An error at the present place, with the path of elements before the message. */
  final RuntimeException error(String message) {
    String path = path();
    String what = fault != null && message.equals(END) ? fault : message;
    return CodecException.of(
        (path == null ? "document" : path)
            .concat(" at byte ")
            .concat(Integer.toString(at))
            .concat(": ")
            .concat(what));
  }
}
