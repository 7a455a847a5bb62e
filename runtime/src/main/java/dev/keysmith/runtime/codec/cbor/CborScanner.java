package dev.keysmith.runtime.codec.cbor;

import dev.keysmith.runtime.codec.Utf8;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a CBOR document (RFC 8949): heads, strings, containers, skipping, and where in the
 * document it stands. Holds skipped parts to the grammar too. A length that the document cannot
 * have is refused before anything of it is allocated.
 */
abstract class CborScanner {
  /** The most levels of maps and arrays. */
  static final int MAX_DEPTH = 128;

  // The major types, RFC 8949, section 3.1.
  static final int UNSIGNED = 0;
  static final int NEGATIVE = 1;
  static final int BYTES = 2;
  static final int TEXT = 3;
  static final int ARRAY = 4;
  static final int MAP = 5;
  static final int TAG = 6;

  // Initial bytes of items of major type 7.
  static final int FALSE = 0xf4;
  static final int TRUE = 0xf5;
  static final int NULL = 0xf6;
  static final int UNDEFINED = 0xf7;
  static final int SIMPLE = 0xf8;
  static final int HALF = 0xf9;
  static final int SINGLE = 0xfa;
  static final int DOUBLE = 0xfb;
  static final int BREAK = 0xff;

  private static final int INFO = 0x1f;
  private static final int INDEFINITE = 31;

  final byte[] bytes;
  final int start;
  final int end;
  int at;

  /** How many maps and arrays are open. */
  int depth;

  /** For each open map: its current member, or the name of one that the schema lacks. */
  private @Nullable Object[] members = new @Nullable Object[8];

  /** For each open container: how many entries are to come; -1 when a break ends it. */
  private int[] rests = new int[8];

  /** For each open container: 0 for a structure, else one more than the index of the element. */
  private int[] counts = new int[8];

  private @Nullable CborNumber number;

  CborScanner(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.start = offset;
    this.end = offset + length;
    this.at = offset;
  }

  /** The first byte of what is next, from 0 to 255, without consuming it. */
  final int token() {
    if (at == end) {
      throw error("unexpected end of document");
    }
    return bytes[at] & 0xff;
  }

  /**
   * As {@link #token()} after skipping tags. The schema says what a value is; a tag that does not
   * change the value's form may say it once more, or something for others (RFC 8949, section 3.4).
   */
  final int untagged() {
    int initial = token();
    while (initial >> 5 == TAG) {
      argument();
      initial = token();
    }
    return initial;
  }

  /** Whether null is next, or undefined, which stands for it in this protocol. */
  final boolean nullNext() {
    int initial = token();
    return initial == NULL || initial == UNDEFINED;
  }

  /** Consumes the head of an item and gives its argument, an unsigned number. */
  final long argument() {
    int info = bytes[at] & INFO;
    if (info < 24) {
      at++;
      return info;
    }
    if (info > 27) {
      throw error("found malformed head of an item");
    }
    int size = 1 << (info - 24);
    if (end - at <= size) {
      throw error("unexpected end of document");
    }
    long value = 0;
    for (int p = at + 1; p <= at + size; p++) {
      value = (value << 8) | (bytes[p] & 0xff);
    }
    at += size + 1;
    return value;
  }

  /**
   * Consumes the head of a string or container of definite length.
   *
   * @param least the least bytes that each unit of its length takes
   */
  private int length(int least) {
    int from = at;
    long length = argument();
    if (length < 0 || length > (end - at) / least) {
      at = from;
      throw error("found length beyond the end of document");
    }
    return (int) length;
  }

  private boolean isIndefinite(int p) {
    return (bytes[p] & INFO) == INDEFINITE;
  }

  /** Consumes the head of an array or map, whose entries {@link #more()} tells of. */
  final void enter(int major, String allowed) {
    if (untagged() >> 5 != major) {
      throw found(allowed);
    }
    if (depth == MAX_DEPTH) {
      throw error("nested deeper than 128 levels");
    }
    int rest = -1;
    if (isIndefinite(at)) {
      at++;
    } else {
      rest = length(major == MAP ? 2 : 1);
    }
    if (depth == rests.length) {
      members = Arrays.copyOf(members, depth * 2);
      rests = Arrays.copyOf(rests, depth * 2);
      counts = Arrays.copyOf(counts, depth * 2);
    }
    members[depth] = null;
    counts[depth] = 0;
    rests[depth++] = rest;
  }

  /** Whether an entry follows in the innermost container; leaves it when none does. */
  final boolean more() {
    int rest = rests[depth - 1];
    if (rest > 0) {
      rests[depth - 1] = rest - 1;
      return true;
    }
    if (rest < 0) {
      if (token() != BREAK) {
        return true;
      }
      at++;
    }
    depth--;
    return false;
  }

  /** The text that is next. */
  final String text(String allowed) {
    if (untagged() >> 5 != TEXT) {
      throw found(allowed);
    }
    int head = at;
    if (isIndefinite(head)) {
      return new String(gather(head, passString(TEXT)), StandardCharsets.UTF_8);
    }
    int length = length(1);
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      // What the JDK puts for malformed bytes, unless the text itself has it.
      checkUtf8(at, at + length);
    }
    at += length;
    return text;
  }

  /** The bytes that are next. */
  final byte[] byteString(String allowed) {
    if (untagged() >> 5 != BYTES) {
      throw found(allowed);
    }
    int head = at;
    int length = passString(BYTES);
    return isIndefinite(head) ? gather(head, length) : Arrays.copyOfRange(bytes, at - length, at);
  }

  /** The length of the definite text that is next, which it enters; -1 for one in chunks. */
  final int enterText() {
    return isIndefinite(at) ? -1 : length(1);
  }

  /** Passes the string that is next and gives the number of its bytes, or of all its chunks'. */
  private int passString(int major) {
    if (!isIndefinite(at)) {
      return passChunk(major);
    }
    at++;
    int length = 0;
    while (token() != BREAK) {
      if (token() >> 5 != major || isIndefinite(at)) {
        throw found(
            major == TEXT
                ? "text string as part of a text string"
                : "byte string as part of a byte string");
      }
      length += passChunk(major);
    }
    at++;
    return length;
  }

  private int passChunk(int major) {
    int length = length(1);
    if (major == TEXT) {
      checkUtf8(at, at + length);
    }
    at += length;
    return length;
  }

  /** The bytes of all chunks of a string that has been passed. */
  private byte[] gather(int head, int length) {
    byte[] whole = new byte[length];
    int after = at;
    int filled = 0;
    at = head + 1;
    while (filled < length) {
      int chunk = length(1);
      System.arraycopy(bytes, at, whole, filled, chunk);
      at += chunk;
      filled += chunk;
    }
    at = after;
    return whole;
  }

  final void checkUtf8(int from, int to) {
    int malformed = Utf8.malformedAt(bytes, from, to);
    if (malformed >= 0) {
      at = malformed;
      throw error("found malformed UTF-8 in string");
    }
  }

  /** The boolean that is next. */
  final boolean bool() {
    int initial = untagged();
    if (initial != TRUE && initial != FALSE) {
      throw found("boolean");
    }
    at++;
    return initial == TRUE;
  }

  /** Scans the number that is next. */
  final CborNumber number(String allowed) {
    CborNumber scanned = number;
    if (scanned == null) {
      scanned = new CborNumber(this);
      number = scanned;
    }
    scanned.scan(allowed);
    return scanned;
  }

  /** Skips the item that is next, holding it to the grammar. */
  final void skipValue() {
    int initial = untagged();
    switch (initial >> 5) {
      case UNSIGNED, NEGATIVE -> argument();
      case BYTES -> passString(BYTES);
      case TEXT -> passString(TEXT);
      case ARRAY -> {
        enter(ARRAY, "array");
        while (more()) {
          skipValue();
        }
      }
      case MAP -> {
        enter(MAP, "map");
        while (more()) {
          skipValue();
          skipValue();
        }
      }
      default -> skipSimple(initial);
    }
  }

  private void skipSimple(int initial) {
    int from = at;
    long value = argument();
    if (initial == SIMPLE && value < 32) {
      at = from;
      throw error("found malformed simple value");
    }
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
    counts[depth - 1]++;
  }

  /** An error at the present place, with the path and the offset before the message. */
  public final RuntimeException error(String message) {
    return CodecException.of(
        path().append(" at byte ").append(at - start).append(": ").append(message).toString());
  }

  /** An error that tells what is next in place of what is allowed. */
  final RuntimeException found(String allowed) {
    return error("found ".concat(describe(token())).concat(", allowed ").concat(allowed));
  }

  private static String describe(int initial) {
    return switch (initial >> 5) {
      case UNSIGNED, NEGATIVE -> "integer";
      case BYTES -> "byte string";
      case TEXT -> "text string";
      case ARRAY -> "array";
      case MAP -> "map";
      case TAG -> "tag";
      default ->
          switch (initial) {
            case TRUE, FALSE -> "boolean";
            case NULL -> "null";
            case UNDEFINED -> "undefined";
            case HALF, SINGLE, DOUBLE -> "float";
            case BREAK -> "break";
            default -> "simple value";
          };
    };
  }

  private StringBuilder path() {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      if (counts[i] > 0) {
        path.append('[').append(counts[i] - 1).append(']');
      } else if (members[i] instanceof MemberSchema member) {
        path.append(path.length() == 0 ? "" : ".").append(member.name());
      }
    }
    return path.length() == 0 ? path.append("document") : path;
  }
}
