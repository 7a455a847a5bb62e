package dev.keysmith.generator.source;

/** Strings as Java writes them (JLS 3.10.5). */
final class StringLiteral {
  private StringLiteral() {}

  static void append(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> appendPlain(out, c);
      }
    }
    out.append('"');
  }

  /** A surrogate without its other half has no form in UTF-8. */
  private static void appendPlain(StringBuilder out, int c) {
    if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
      out.append("\\u").append(String.format("%04x", c));
    } else {
      out.appendCodePoint(c);
    }
  }
}
