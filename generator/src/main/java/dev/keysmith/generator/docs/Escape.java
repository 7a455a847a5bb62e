package dev.keysmith.generator.docs;

/**
 * Appends text to a Javadoc comment so that it is text: to HTML, to the Javadoc parser, and to the
 * compiler, which ends a comment at a star and a slash and reads {@code \}{@code u} before anything
 * else. What matters is what is already there, since pieces of text may meet: hence the buffer.
 */
final class Escape {
  private Escape() {}

  static void append(StringBuilder out, String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        out.append(text.substring(done, i));
        i = appendOther(out, text, i);
        done = i + 1;
      }
    }
    out.append(text.substring(done));
  }

  /** Whether the character is written as it is, whatever is around it. */
  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || c == ' ' || (c >= '0' && c <= ';') || (c >= 'A' && c <= 'Z');
  }

  /** Appends the character at {@code i}, and the next one if they are a pair; tells the last. */
  private static int appendOther(StringBuilder out, String text, int i) {
    char c = text.charAt(i);
    boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
    if (pair) {
      out.append(c).append(text.charAt(i + 1));
      return i + 1;
    }
    append(out, Character.isSurrogate(c) ? '\ufffd' : c);
    return i;
  }

  private static void append(StringBuilder out, char c) {
    char before = out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '\\' -> out.append("&#92;");
      case '\u00a0' -> out.append("&nbsp;");
      case '@' -> out.append(before <= ' ' || before == '{' ? "&#64;" : "@");
      case '/' -> out.append(before == '*' ? "&#47;" : "/");
      default -> out.append(isSpace(c) ? ' ' : c);
    }
  }

  /** The text with each character that cannot be seen as a space. */
  static String spaced(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (isSpace(out.charAt(i))) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  /** Also what some tools take for the end of a line, or for the end of a file. */
  static boolean isSpace(char c) {
    return c != '\u00a0'
        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
  }
}
