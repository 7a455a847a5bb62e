package dev.keysmith.runtime.codec;

/** UTF-8 as strict as RFC 3629: no overlong form, no surrogate, nothing beyond U+10FFFF. */
public final class Utf8 {
  private Utf8() {}

  /**
   * The character of two to four bytes that begins here.
   *
   * @param end where the text ends at the latest
   * @return the code point, or -1 when the bytes are malformed
   */
  public static int codePoint(byte[] bytes, int at, int end) {
    int first = bytes[at] & 0xff;
    int length = length(first);
    if (first < 0xc2 || first > 0xf4 || length > end - at) {
      return -1;
    }
    int codePoint = first & (0xff >> (length + 1));
    for (int i = 1; i < length; i++) {
      int next = bytes[at + i];
      if ((next & 0xc0) != 0x80) {
        return -1;
      }
      codePoint = (codePoint << 6) | (next & 0x3f);
    }
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    boolean valid =
        codePoint >= least && codePoint <= Character.MAX_CODE_POINT && !isSurrogate(codePoint);
    return valid ? codePoint : -1;
  }

  /** How many bytes a character has whose first is this one, which is not ASCII. */
  public static int length(int first) {
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  }

  /** The place of the first malformed character, or -1 when the text is well-formed. */
  public static int malformedAt(byte[] bytes, int from, int end) {
    int p = from;
    while (p < end) {
      if (bytes[p] >= 0) {
        p++;
      } else if (codePoint(bytes, p, end) < 0) {
        return p;
      } else {
        p += length(bytes[p] & 0xff);
      }
    }
    return -1;
  }

  /**
   * How many bytes the text has.
   *
   * @throws IllegalArgumentException when a surrogate has no partner
   */
  public static int length(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        length += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        length += 4;
        i++;
      } else {
        throw unpaired(i);
      }
    }
    return length;
  }

  /** What to throw for a surrogate without a partner, which has no UTF-8 form. */
  public static IllegalArgumentException unpaired(int index) {
    return new IllegalArgumentException(
        "found unpaired surrogate at index "
            .concat(Integer.toString(index))
            .concat(" of a string, allowed text that UTF-8 can hold"));
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
