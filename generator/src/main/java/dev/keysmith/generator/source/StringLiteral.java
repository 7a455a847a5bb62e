package dev.keysmith.generator.source;

/** Strings as Java writes them (JLS 3.10.5). */
final class StringLiteral {
  private StringLiteral() {}

  static void append(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
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

  private static void appendPlain(StringBuilder out, char c) {
    if (Character.isISOControl(c)) {
      out.append("\\u").append(String.format("%04x", (int) c));
    } else {
      out.append(c);
    }
  }
}
