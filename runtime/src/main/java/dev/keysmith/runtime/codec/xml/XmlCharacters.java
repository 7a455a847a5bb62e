package dev.keysmith.runtime.codec.xml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which bytes and characters an XML 1.0 document in UTF-8 can hold (section 2.2, and RFC 3629). */
final class XmlCharacters {
  private static final long HIGHS = 0x8080_8080_8080_8080L;
  private static final long SPACES = 0x2020_2020_2020_2020L;

  private XmlCharacters() {}

  static boolean isAllowed(int codePoint) {
    return codePoint < ' '
        ? codePoint == '\t' || codePoint == '\n' || codePoint == '\r'
        : codePoint < 0xd800
            || (codePoint >= 0xe000 && codePoint < 0xfffe)
            || (codePoint >= 0x10000 && codePoint <= Character.MAX_CODE_POINT);
  }

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Whether a byte may stand in a name; those of other scripts are taken as they come. */
  static boolean isName(byte b) {
    return isNameStart(b) || (b >= '0' && b <= '9') || b == '-' || b == '.';
  }

  static boolean isNameStart(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '_' || b == ':' || b < 0;
  }

  /** The offset of the first byte that no document can hold, or the length. */
  static int allowedEnd(byte[] bytes) {
    ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int at = 0;
    while (at < bytes.length) {
      if (at + 8 <= bytes.length) {
        long word = words.getLong(at);
        if (((word | (word - SPACES)) & HIGHS) == 0) {
          at += 8;
          continue;
        }
      }
      byte b = bytes[at];
      int length = b >= ' ' || isSpace(b) ? 1 : b < 0 ? sequence(bytes, at) : 0;
      if (length == 0) {
        return at;
      }
      at += length;
    }
    return at;
  }

  /** The length of the sequence that begins here, or 0 when it is none of an allowed character. */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    int codePoint = first & (0x7f >> length);
    for (int i = 1; i < length; i++) {
      int next = bytes[at + i] & 0xff;
      if ((next & 0xc0) != 0x80) {
        return 0;
      }
      codePoint = (codePoint << 6) | (next & 0x3f);
    }
    boolean shortest = codePoint >= (length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80);
    return shortest && isAllowed(codePoint) ? length : 0;
  }

  /** What is wrong with the byte that {@link #allowedEnd} has found. */
  static String fault(byte[] bytes, int at) {
    byte b = bytes[at];
    return b >= 0
        ? "found control character"
        : b == (byte) 0xef && at + 2 < bytes.length && bytes[at + 1] == (byte) 0xbf
            ? "found character that XML does not have"
            : "found malformed UTF-8";
  }
}
