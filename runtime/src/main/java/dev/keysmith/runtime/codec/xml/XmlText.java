package dev.keysmith.runtime.codec.xml;

import dev.keysmith.runtime.codec.text.TextBuffer;
import org.jspecify.annotations.Nullable;

/** Character data and attribute values with what must be escaped (XML 1.0, section 2.4). */
final class XmlText {
  private XmlText() {}

  /**
   * @throws IllegalArgumentException when XML cannot hold a character, however it is written
   */
  static void put(TextBuffer out, String text, boolean attribute) {
    int length = text.length();
    int plain = 0;
    while (plain < length && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == length) {
      out.putAscii(text);
    } else {
      putEscaped(out, text, attribute);
    }
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7f && c != '<' && c != '>' && c != '&' && c != '"';
  }

  private static void putEscaped(TextBuffer out, String text, boolean attribute) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String escape = escape(text, i, attribute);
      if (escape != null) {
        out.putBytes(TextBuffer.utf8(text.substring(from, i)));
        out.putAscii(escape);
        from = i + 1;
      }
    }
    out.putBytes(TextBuffer.utf8(text.substring(from)));
  }

  private static @Nullable String escape(String text, int index, boolean attribute) {
    char c = text.charAt(index);
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> attribute ? "&quot;" : null;
      // A reader would take it for a line end and give a line feed.
      case '\r' -> "&#xD;";
      // In an attribute a reader would give a space.
      case '\n' -> attribute ? "&#xA;" : null;
      case '\t' -> attribute ? "&#x9;" : null;
      default -> {
        if (!Character.isSurrogate(c) && !XmlCharacters.isAllowed(c)) {
          throw new IllegalArgumentException(
              "found character U+"
                  .concat(Integer.toHexString(0x10000 | c).substring(1))
                  .concat(" at index ")
                  .concat(Integer.toString(index))
                  .concat(" of a string, allowed those of XML 1.0"));
        }
        yield null;
      }
    };
  }
}
