package dev.keysmith.generator.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the blocks of a comment: paragraphs, lists and preformatted text. Tags are written only
 * when there is content for them, so that no element is empty and none is left open.
 */
final class JavadocWriter {
  /** Deeper lists are flattened; nobody reads them. */
  private static final int DEEPEST = 6;

  private final List<String> lines = new ArrayList<>();
  private final List<Level> lists = new ArrayList<>();
  private final InlineText inline = new InlineText();
  private boolean anyText;
  private int ignored;

  InlineText inline() {
    return inline;
  }

  /** Ends the paragraph, if there is any text in it. */
  void paragraph() {
    String text = inline.take();
    if (!text.isEmpty()) {
      boolean first = begin();
      if (!first) {
        lines.add("");
      }
      Wrap.into(lines, indent(), lead(first), text);
    }
  }

  /** Preformatted text, as it is. */
  void preformatted(String text) {
    paragraph();
    List<String> raw = text.lines().map(JavadocWriter::escaped).toList();
    int from = 0;
    int to = raw.size();
    while (from < to && raw.get(from).isBlank()) {
      from++;
    }
    while (to > from && raw.get(to - 1).isBlank()) {
      to--;
    }
    if (from < to) {
      boolean first = begin();
      lines.add(indent() + (lists.isEmpty() || !first ? "" : "<li>") + "<pre>");
      lines.addAll(raw.subList(from, to));
      lines.add(indent() + "</pre>");
    }
  }

  private static String escaped(String line) {
    StringBuilder out = new StringBuilder();
    Escape.append(out, line.replace("\t", "    "));
    return out.toString().stripTrailing();
  }

  void openList(boolean ordered) {
    paragraph();
    if (lists.size() == DEEPEST) {
      ignored++;
    } else {
      lists.add(new Level(ordered ? "ol" : "ul"));
    }
  }

  void item() {
    paragraph();
    if (!lists.isEmpty() && ignored == 0) {
      lists.get(lists.size() - 1).itemOpen = false;
    }
  }

  void closeList() {
    paragraph();
    if (ignored > 0) {
      ignored--;
    } else if (!lists.isEmpty()) {
      Level last = lists.remove(lists.size() - 1);
      if (last.open) {
        lines.add(indent() + "</" + last.tag + ">");
      }
    }
  }

  /** Whether nothing has been written. */
  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The lines so far, without a line break at their end. */
  String finish() {
    while (!lists.isEmpty() || ignored > 0) {
      closeList();
    }
    paragraph();
    lines.replaceAll(JavadocWriter::withoutStar);
    return String.join("\n", lines);
  }

  /** A star that begins a line is Javadoc's own, and what follows it could be a block tag. */
  private static String withoutStar(String line) {
    int at = line.length() - line.stripLeading().length();
    return line.startsWith("*", at)
        ? line.substring(0, at) + "&#42;" + line.substring(at + 1)
        : line;
  }

  /** Opens the lists and items that are due; tells whether the place has no content yet. */
  private boolean begin() {
    boolean first = !anyText;
    for (int i = 0; i < lists.size(); i++) {
      first = begin(lists.get(i), "  ".repeat(i), i == lists.size() - 1);
    }
    anyText = true;
    return first;
  }

  private boolean begin(Level level, String indent, boolean innermost) {
    if (!level.open) {
      lines.add(indent + "<" + level.tag + ">");
      level.open = true;
    }
    boolean first = !level.itemOpen;
    level.itemOpen = true;
    if (first && !innermost) {
      lines.add(indent + "  <li>");
    }
    return first;
  }

  private String lead(boolean first) {
    if (!first) {
      return "<p>";
    }
    return lists.isEmpty() ? "" : "<li>";
  }

  private String indent() {
    return "  ".repeat(lists.size());
  }

  /** A list that content may yet come for. */
  private static final class Level {
    private final String tag;
    private boolean open;
    private boolean itemOpen;

    Level(String tag) {
      this.tag = tag;
    }
  }
}
