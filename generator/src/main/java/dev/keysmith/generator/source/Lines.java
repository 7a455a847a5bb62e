package dev.keysmith.generator.source;

/** The lines of a file: indented, and broken where they are long. */
final class Lines {
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private boolean marked;
  private int level;

  /** The lines of a statement so far after its first; -1 outside of statements. */
  private int continued = -1;

  void indent() {
    level++;
  }

  void unindent() {
    level--;
  }

  /** A long line breaks here before elsewhere. */
  void breakHere() {
    if (line.length() > 0) {
      line.append(LineBreaks.HERE);
      marked = true;
    }
  }

  /**
   * From here to {@link #endStatement} further lines are indented twice more.
   *
   * @throws IllegalStateException within a statement
   */
  void statement() {
    if (continued >= 0) {
      throw new IllegalStateException("a statement within a statement: " + line);
    }
    continued = 0;
  }

  void endStatement() {
    if (continued > 0) {
      level -= 2;
    }
    continued = -1;
  }

  /** What the line is, to be added to; text without a line break. */
  StringBuilder line() {
    if (line.length() == 0) {
      indentTo(line);
    }
    return line;
  }

  /** Adds text, which may end lines. */
  void add(String text) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      if (end > from) {
        line().append(text, from, end);
      }
      end();
      from = end + 1;
    }
    if (from < text.length()) {
      line().append(text, from, text.length());
    }
  }

  /** Ends the line. */
  void end() {
    LineBreaks.append(line, marked, out);
    out.append('\n');
    line.setLength(0);
    marked = false;
    if (continued >= 0 && continued++ == 0) {
      level += 2;
    }
  }

  /** A Javadoc comment, which is one line where it is short. */
  void comment(String text) {
    if (isShort(text)) {
      shortComment(text);
      end();
      return;
    }
    indentTo(out).append("/**\n");
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      indentTo(out).append(to > from ? " * " : " *").append(text, from, to).append('\n');
      from = to + 1;
    }
    indentTo(out).append(" */\n");
  }

  /** Begins a line with a comment that is {@linkplain #isShort short}. */
  void shortComment(String text) {
    line().append("/** ").append(text).append(" */");
  }

  /** Whether a comment is one line with its marks. */
  boolean isShort(String text) {
    return fits(text.length() + 7) && text.indexOf('\n') < 0 && !text.startsWith("@");
  }

  /** Whether so many characters fit on an empty line. */
  boolean fits(int length) {
    return 2 * level + length <= LineBreaks.WIDTH;
  }

  private StringBuilder indentTo(StringBuilder target) {
    for (int i = 0; i < level; i++) {
      target.append("  ");
    }
    return target;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
