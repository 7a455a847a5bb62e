package dev.keysmith.runtime.codec.xml;

import dev.keysmith.runtime.codec.Utf8;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which bytes and characters an XML 1.0 document in UTF-8 can hold (section 2.2). */
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

  /** The length of the character that begins here, or 0 when it is none or not allowed. */
  private static int sequence(byte[] bytes, int at) {
    int codePoint = Utf8.codePoint(bytes, at, bytes.length);
    return codePoint >= 0 && isAllowed(codePoint) ? Utf8.length(bytes[at] & 0xff) : 0;
  }

  /** What is wrong with the byte that {@link #allowedEnd} has found. */
  static String fault(byte[] bytes, int at) {
    byte b = bytes[at];
    if (b >= 0) {
      return "found control character";
    }
    return Utf8.codePoint(bytes, at, bytes.length) < 0
        ? "found malformed UTF-8"
        : "found character that XML does not have";
  }
}
