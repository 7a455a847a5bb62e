package dev.keysmith.runtime.value;

/** Percent-encoding of what goes into a path or a query (RFC 3986, section 2). */
public final class PercentEncoding {
  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoding() {}

  /** Whether a character stands for itself wherever it is (RFC 3986, section 2.3). */
  public static boolean isUnreserved(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.'
        || c == '~';
  }

  /**
   * Appends the text, with each byte of its UTF-8 form as {@code %XX} unless it is an unreserved
   * character or a slash kept.
   *
   * @throws IllegalArgumentException when the text has an unpaired surrogate, and so no UTF-8 form
   */
  public static void append(StringBuilder to, String text, boolean keepSlash) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnreserved(c) || (keepSlash && c == '/')) {
        to.append(c);
      } else if (c < 0x80) {
        appendOctet(to, c);
      } else {
        int codePoint = text.codePointAt(i);
        appendCodePoint(to, codePoint);
        i += Character.charCount(codePoint) - 1;
      }
    }
  }

  private static void appendCodePoint(StringBuilder to, int c) {
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      throw new IllegalArgumentException("found a text with an unpaired surrogate");
    }
    if (c < 0x800) {
      appendOctet(to, 0xc0 | c >> 6);
    } else {
      if (c < 0x10000) {
        appendOctet(to, 0xe0 | c >> 12);
      } else {
        appendOctet(to, 0xf0 | c >> 18);
        appendOctet(to, 0x80 | (c >> 12 & 0x3f));
      }
      appendOctet(to, 0x80 | (c >> 6 & 0x3f));
    }
    appendOctet(to, 0x80 | (c & 0x3f));
  }

  private static void appendOctet(StringBuilder to, int octet) {
    to.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
  }
}
