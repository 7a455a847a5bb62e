package dev.keysmith.generator.emit;

/** Breaks a line of code that is longer than a reader's window. */
final class LineBreaks {
  static final int WIDTH = 120;
  private static final String INDENT = "    ";

  private LineBreaks() {}

  static void append(String line, StringBuilder out) {
    if (line.length() <= WIDTH || isComment(line) || line.startsWith("import ")) {
      out.append(line);
      return;
    }
    int width = line.length() - line.stripLeading().length();
    String indent = line.substring(0, width) + INDENT;
    String rest = afterAssignment(line, indent, out);
    while (rest.length() > WIDTH) {
      int end = bestBreak(rest, indent.length());
      if (end < 0) {
        break;
      }
      out.append(rest.substring(0, end).stripTrailing()).append('\n');
      rest = indent + rest.substring(end).strip();
    }
    out.append(rest);
  }

  /** A value that fits on a line of its own gets one; what remains to be written is returned. */
  private static String afterAssignment(String line, String indent, StringBuilder out) {
    int assignment = line.indexOf(" = ");
    int quote = line.indexOf('"');
    boolean first = assignment > 0 && assignment + 2 <= WIDTH && (quote < 0 || assignment < quote);
    if (!first || indent.length() + line.length() - assignment - 3 > WIDTH) {
      return line;
    }
    out.append(line, 0, assignment + 2).append('\n');
    return indent + line.substring(assignment + 3);
  }

  private static boolean isComment(String line) {
    String text = line.strip();
    return text.startsWith("*") || text.startsWith("/*") || text.startsWith("//");
  }

  /**
   * The place within the width that is best for a break: of those in the second half of the line
   * the last that is in the fewest brackets, else the last one. The first after the width where
   * there is none within it.
   */
  private static int bestBreak(String line, int from) {
    int found = -1;
    int least = Integer.MAX_VALUE;
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
        continue;
      }
      if (i > from && isBreak(line, i)) {
        if (i > WIDTH && found > 0) {
          return found;
        }
        if (depth <= least || i <= WIDTH / 2) {
          found = i;
          least = i <= WIDTH / 2 ? Integer.MAX_VALUE : depth;
        }
      }
      quoted = c == '"';
      depth += nesting(line, i);
    }
    return found;
  }

  /** How much deeper in brackets what follows the character is. */
  private static int nesting(String line, int place) {
    return switch (line.charAt(place)) {
      case '(' -> 1;
      case ')' -> -1;
      case '<' -> isTypeArgument(line, place + 1) ? 1 : 0;
      case '>' -> isTypeArgument(line, place - 1) || line.charAt(place - 1) == '>' ? -1 : 0;
      default -> 0;
    };
  }

  private static boolean isTypeArgument(String line, int place) {
    return place < line.length()
        && (Character.isJavaIdentifierPart(line.charAt(place)) || line.charAt(place) == '?');
  }

  private static boolean isBreak(String line, int place) {
    String before = line.substring(Math.max(0, place - 2), place);
    return before.equals(", ")
        || before.equals("; ")
        || before.equals("> ")
        || line.startsWith(" = ", place - 3)
        || line.startsWith("|| ", place)
        || line.startsWith("&& ", place)
        || line.startsWith("permits ", place)
        || line.startsWith("implements ", place)
        || line.startsWith("extends ", place);
  }
}
