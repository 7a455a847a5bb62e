package dev.keysmith.generator.emit;

/** Breaks lines of code that are longer than a reader's window, after a comma or operator. */
final class Layout {
  private static final int WIDTH = 100;
  private static final String INDENT = "    ";

  private Layout() {}

  static String of(String source) {
    StringBuilder laidOut = new StringBuilder(source.length() + source.length() / 50);
    for (String line : source.split("\n", -1)) {
      if (!laidOut.isEmpty()) {
        laidOut.append('\n');
      }
      append(line, laidOut);
    }
    return laidOut.toString();
  }

  private static void append(String line, StringBuilder laidOut) {
    if (line.length() <= WIDTH || isComment(line) || line.startsWith("import ")) {
      laidOut.append(line);
      return;
    }
    String indent = indentOf(line) + INDENT;
    String rest = line;
    while (rest.length() > WIDTH) {
      int end = breakBefore(rest, indent.length());
      if (end < 0) {
        break;
      }
      laidOut.append(rest.substring(0, end).stripTrailing()).append('\n');
      rest = indent + rest.substring(end).strip();
    }
    laidOut.append(rest);
  }

  private static boolean isComment(String line) {
    String text = line.strip();
    return text.startsWith("*") || text.startsWith("/*") || text.startsWith("//");
  }

  private static String indentOf(String line) {
    int width = 0;
    while (line.charAt(width) == ' ') {
      width++;
    }
    return line.substring(0, width);
  }

  /** The last place within the width where a break is allowed, or -1. */
  private static int breakBefore(String line, int from) {
    int found = -1;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && i > from && isBreak(line, i)) {
        if (i > WIDTH && found > 0) {
          return found;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean isBreak(String line, int place) {
    String before = line.substring(Math.max(0, place - 2), place);
    return before.endsWith(", ")
        || line.startsWith("|| ", place)
        || line.startsWith("&& ", place)
        || line.startsWith("permits ", place)
        || line.startsWith("implements ", place)
        || line.startsWith("extends ", place);
  }
}
