package dev.keysmith.generator.source;

/** Breaks a line of code that is longer than a reader's window. */
final class LineBreaks {
  static final int WIDTH = 120;

  /** Stands where a line breaks before others; it is not written. */
  static final char HERE = '\u0001';

  private static final String INDENT = "    ";

  private LineBreaks() {}

  /**
   * @param marked whether there are {@linkplain #HERE places} in the line
   */
  static void append(CharSequence line, boolean marked, StringBuilder out) {
    if (line.length() <= WIDTH && !marked) {
      out.append(line);
    } else {
      append(line.toString(), out);
    }
  }

  private static void append(String line, StringBuilder out) {
    int width = line.length() - line.stripLeading().length();
    if (visible(line) <= WIDTH || line.startsWith("//", width)) {
      out.append(plain(line));
      return;
    }
    String indent = line.substring(0, width) + INDENT;
    String rest = afterAssignment(line, indent, out);
    while (visible(rest) > WIDTH) {
      int end = bestBreak(rest, indent.length());
      if (end < 0) {
        break;
      }
      out.append(plain(rest.substring(0, end)).stripTrailing()).append('\n');
      rest = indent + rest.substring(end).strip();
    }
    out.append(plain(rest));
  }

  private static int visible(String line) {
    return line.indexOf(HERE) < 0 ? line.length() : plain(line).length();
  }

  private static String plain(String line) {
    return line.replace(String.valueOf(HERE), "");
  }

  /** A value that fits on a line of its own gets one; what remains to be written is returned. */
  private static String afterAssignment(String line, String indent, StringBuilder out) {
    int assignment = line.indexOf(" = ");
    if (assignment < 0) {
      return line;
    }
    String target = plain(line.substring(0, assignment + 2));
    String value = indent + line.substring(assignment + 3);
    boolean within = target.indexOf('(') >= 0 || target.indexOf('"') >= 0;
    if (within || target.length() > WIDTH || visible(value) > WIDTH) {
      return line;
    }
    out.append(target).append('\n');
    return value;
  }

  /**
   * The place within the width that is best for a break: of those in the second half of the line
   * the last one that is {@link #HERE}, else the last that is in the fewest brackets; else the last
   * one. The first after the width where there is none within it.
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
        int rank = line.charAt(i - 1) == HERE ? -1 : depth;
        if (rank <= least || i <= WIDTH / 2) {
          found = i;
          least = i <= WIDTH / 2 ? Integer.MAX_VALUE : rank;
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
    return line.charAt(place - 1) == HERE
        || line.startsWith(", ", place - 2)
        || line.startsWith("; ", place - 2)
        || line.startsWith("> ", place - 2)
        || line.startsWith(" = ", place - 3)
        || line.startsWith(" ? ", place - 1)
        || line.startsWith(" : ", place - 1)
        || line.startsWith(" || ", place - 1)
        || line.startsWith(" && ", place - 1)
        || line.startsWith(" permits ", place - 1)
        || line.startsWith(" implements ", place - 1)
        || line.startsWith(" extends ", place - 1);
  }
}
