package dev.keysmith.generator.docs;

import java.util.List;

/**
 * Breaks text at spaces, so that lines keep within 120 columns, as all of generated code does, with
 * the two levels and the star before a comment in a nested type.
 */
final class Wrap {
  private static final int WIDTH = 113;

  private Wrap() {}

  /** Adds the words of {@code text}, whose first line begins with {@code first}. */
  static void into(List<String> lines, String indent, String first, String text) {
    StringBuilder line = new StringBuilder(indent).append(first);
    int start = line.length();
    int from = 0;
    while (from < text.length()) {
      int space = text.indexOf(' ', from);
      int to = space < 0 ? text.length() : space;
      if (to > from) {
        if (line.length() > start && line.length() + 1 + to - from > WIDTH) {
          lines.add(line.toString());
          line.setLength(0);
          line.append(indent);
          start = line.length();
        }
        if (line.length() > start) {
          line.append(' ');
        }
        line.append(text.substring(from, to));
      }
      from = to + 1;
    }
    lines.add(line.toString());
  }
}
