package dev.keysmith.runtime.codec.json;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a JSON document in UTF-8: white space, tokens, strings, skipping, and where in the
 * document it stands. Strict by RFC 8259; bytes are read once, and nothing is kept of what is
 * skipped.
 */
abstract class JsonScanner {
  /** The most levels of objects and arrays. */
  static final int MAX_DEPTH = 128;

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHS = 0x8080_8080_8080_8080L;

  final byte[] bytes;
  private final ByteBuffer words;
  final int start;
  final int end;
  int at;

  /** How many objects and arrays are open. */
  int depth;

  /** For each open object: its current member, or the name of one that the schema lacks. */
  private @Nullable Object[] members = new @Nullable Object[4];

  /** For each open container: 0 for a structure, else one more than the index of the element. */
  private int @Nullable [] counts;

  private @Nullable JsonNumber number;

  JsonScanner(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.start = offset;
    this.end = offset + length;
    this.at = offset;
  }

  /** Skips white space and gives the next byte without consuming it. */
  final int token() {
    int p = at;
    while (p < end) {
      byte b = bytes[p];
      if (b > ' ' || b < 0 || !isSpace(b)) {
        at = p;
        return b;
      }
      p++;
    }
    at = p;
    throw error("unexpected end of document");
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Whether only white space is left. */
  final boolean atEnd() {
    int p = at;
    while (p < end && isSpace(bytes[p])) {
      p++;
    }
    at = p;
    return p == end;
  }

  final void expect(char punctuation, String allowed) {
    if (token() != punctuation) {
      throw found(allowed);
    }
    at++;
  }

  /** Consumes {@code true}, {@code false} or {@code null}, whose first byte has been seen. */
  final void literal(String word) {
    int length = word.length();
    if (end - at < length) {
      throw error("unexpected end of document");
    }
    for (int i = 1; i < length; i++) {
      if (bytes[at + i] != word.charAt(i)) {
        throw error("found malformed literal, allowed true, false or null");
      }
    }
    at += length;
  }

  /** The boolean that is next. */
  final boolean bool(String allowed) {
    int first = token();
    if (first != 't' && first != 'f') {
      throw found(allowed);
    }
    literal(first == 't' ? "true" : "false");
    return first == 't';
  }

  /** Scans the number that is next. */
  final JsonNumber number(String allowed) {
    int first = token();
    if (first != '-' && (first < '0' || first > '9')) {
      throw found(allowed);
    }
    JsonNumber scanned = number;
    if (scanned == null) {
      scanned = new JsonNumber(this);
      number = scanned;
    }
    scanned.scan();
    return scanned;
  }

  /** The string that is next. */
  final String string(String allowed) {
    if (token() != '"') {
      throw found(allowed);
    }
    int from = at + 1;
    int p = plainEnd(from);
    if (p < end && bytes[p] == '"') {
      at = p + 1;
      return new String(bytes, from, p - from, StandardCharsets.ISO_8859_1);
    }
    at = p;
    return new JsonUnescaper(this).string(from);
  }

  /** The first byte from here on that is not a plain character of a string, or the end. */
  final int plainEnd(int from) {
    int p = from;
    for (int last = end - Long.BYTES; p <= last; p += Long.BYTES) {
      long special = special(words.getLong(p));
      if (special != 0) {
        return p + (Long.numberOfTrailingZeros(special) >> 3);
      }
    }
    while (p < end) {
      byte b = bytes[p];
      if (b < ' ' || b == '"' || b == '\\') {
        break;
      }
      p++;
    }
    return p;
  }

  /**
   * Finds in eight characters, the first in the lowest byte, those that a string cannot hold as
   * they are: the top bit of the lowest such byte is set (and maybe bits above it).
   */
  private static long special(long word) {
    long quote = word ^ 0x2222_2222_2222_2222L;
    long backslash = word ^ 0x5c5c_5c5c_5c5c_5c5cL;
    long found = (quote - ONES) | (backslash - ONES) | (word - 0x2020_2020_2020_2020L) | word;
    return found & HIGHS;
  }

  /** Skips the value that is next, holding it to the grammar. */
  final void skipValue() {
    switch (token()) {
      case '"' -> string("string");
      case '{' -> skipObject();
      case '[' -> skipArray();
      case 't' -> literal("true");
      case 'f' -> literal("false");
      case 'n' -> literal("null");
      default -> number("value");
    }
  }

  private void skipObject() {
    enter();
    if (token() == '}') {
      at++;
    } else {
      do {
        string("member name");
        expect(':', "':'");
        skipValue();
      } while (more('}', "',' or '}'"));
    }
    leave();
  }

  private void skipArray() {
    enter();
    if (token() == ']') {
      at++;
    } else {
      do {
        skipValue();
      } while (more(']', "',' or ']'"));
    }
    leave();
  }

  /** Consumes the comma before a next entry, or the bracket that ends the container. */
  final boolean more(char close, String allowed) {
    int next = token();
    if (next != ',' && next != close) {
      throw found(allowed);
    }
    at++;
    return next == ',';
  }

  /** Consumes the bracket that opens a container. */
  final void enter() {
    if (depth == MAX_DEPTH) {
      throw error("nested deeper than 128 levels");
    }
    at++;
    if (depth == members.length) {
      members = Arrays.copyOf(members, depth * 2);
    }
    members[depth] = null;
    if (counts != null) {
      if (depth == counts.length) {
        counts = Arrays.copyOf(counts, depth * 2);
      }
      counts[depth] = 0;
    }
    depth++;
  }

  final void leave() {
    depth--;
  }

  /** Tells for error messages which member is read, by its schema or by its name. */
  final void standAt(@Nullable Object member) {
    members[depth - 1] = member;
  }

  final @Nullable Object standing() {
    return members[depth - 1];
  }

  /** Tells for error messages that the next element of a list or entry of a map is read. */
  final void countElement() {
    int[] known = counts;
    if (known == null) {
      known = new int[members.length];
      counts = known;
    }
    known[depth - 1]++;
  }

  /** An error at the present place, with the path and the offset before the message. */
  public final RuntimeException error(String message) {
    return new CodecException(
        path().append(" at byte ").append(at - start).append(": ").append(message).toString());
  }

  /** An error that tells what is next in place of what is allowed. */
  final RuntimeException found(String allowed) {
    return error("found ".concat(describe()).concat(", allowed ").concat(allowed));
  }

  private String describe() {
    int next = token();
    return switch (next) {
      case '{' -> "object";
      case '[' -> "array";
      case '"' -> "string";
      case 't', 'f' -> "boolean";
      case 'n' -> "null";
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "number";
      default -> "byte 0x".concat(Integer.toHexString(next & 0xff));
    };
  }

  private StringBuilder path() {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      if (counts != null && i < counts.length && counts[i] > 0) {
        path.append('[').append(counts[i] - 1).append(']');
      } else if (members[i] instanceof MemberSchema member) {
        path.append(path.length() == 0 ? "" : ".").append(member.name());
      }
    }
    return path.length() == 0 ? path.append("document") : path;
  }
}
