package dev.keysmith.generator.docs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads documentation: the blocks of CommonMark, line by line, in which HTML may stand. Indented
 * code is not one of them, since HTML in models is indented as its author liked.
 */
final class Documentation {
  private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)[\\s#]*");
  private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,})[^`]*");
  private static final Pattern RULE = Pattern.compile("\\s{0,3}(?:=+|-{3,}|\\*{3,}|_{3,})\\s*");
  private static final Pattern ITEM =
      Pattern.compile("(\\s*)([-*+]|\\d{1,9}[.)])(\\s{1,4})(\\S.*)", Pattern.DOTALL);

  private final JavadocWriter writer;
  private final HtmlTags tags;

  /** Where the content of each open CommonMark item begins. */
  private final Deque<Integer> items = new ArrayDeque<>();

  private final StringBuilder text = new StringBuilder();
  private String fence = "";
  private boolean preformatted;
  private boolean afterBlank;

  Documentation(JavadocWriter writer) {
    this.writer = writer;
    this.tags = new HtmlTags(writer);
  }

  void read(String documentation) {
    documentation.lines().forEach(this::line);
    if (!fence.isEmpty()) {
      endFence();
    }
    flush();
    endItems(0);
  }

  private void line(String line) {
    if (!fence.isEmpty()) {
      fenced(line);
    } else if (preformatted) {
      add(line);
    } else if (line.isBlank()) {
      flush();
      afterBlank = true;
    } else {
      block(line);
      afterBlank = false;
    }
  }

  private void block(String line) {
    if (mayMark(line.charAt(indent(line)))) {
      marked(line);
    } else {
      plain(line);
    }
  }

  /** Whether a block may begin with this character. */
  private static boolean mayMark(char c) {
    return "#`~=-*_+".indexOf(c) >= 0 || Character.isDigit(c);
  }

  private void marked(String line) {
    Matcher item = ITEM.matcher(line);
    Matcher fenced = FENCE.matcher(line);
    if (fenced.matches()) {
      flush();
      fence = fenced.group(1);
    } else if (RULE.matcher(line).matches()) {
      flush();
    } else if (item.matches()) {
      item(item);
    } else if (HEADING.matcher(line).matches()) {
      heading(HEADING.matcher(line).replaceFirst("$1"));
    } else {
      plain(line);
    }
  }

  private void plain(String line) {
    if (afterBlank) {
      endItems(indent(line));
    }
    add(line.startsWith("> ") ? line.substring(2) : line);
  }

  private void heading(String title) {
    flush();
    endItems(0);
    writer.inline().open("strong");
    new InlineScanner(title, tags).scan();
    writer.paragraph();
  }

  private void item(Matcher item) {
    flush();
    int marker = item.group(1).length();
    while (items.size() > 1 && marker < parent()) {
      items.pop();
      writer.closeList();
    }
    if (!items.isEmpty() && marker < items.peek()) {
      items.pop();
    } else {
      writer.openList(Character.isDigit(item.group(2).charAt(0)));
    }
    items.push(item.end(3));
    writer.item();
    add(item.group(4));
  }

  /** Where the content of the item begins that the innermost list is in. */
  private int parent() {
    Iterator<Integer> inner = items.iterator();
    inner.next();
    return inner.next();
  }

  /** Ends the lists whose items' content begins to the right of {@code indent}. */
  private void endItems(int indent) {
    while (!items.isEmpty() && items.peek() > indent) {
      items.pop();
      writer.closeList();
    }
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private void add(String line) {
    text.append(line).append('\n');
    for (int i = line.lastIndexOf('<'); i >= 0; i = line.lastIndexOf('<', i - 1)) {
      boolean open = line.regionMatches(true, i, "<pre", 0, 4);
      if (open || line.regionMatches(true, i, "</pre", 0, 5)) {
        preformatted = open;
        return;
      }
    }
  }

  private void flush() {
    if (!text.isEmpty()) {
      new InlineScanner(text.toString(), tags).scan();
      text.setLength(0);
    }
    tags.endLiteral();
    writer.paragraph();
  }

  private void fenced(String line) {
    if (line.strip().startsWith(fence)
        && line.strip().chars().allMatch(c -> c == fence.charAt(0))) {
      endFence();
    } else {
      text.append(line).append('\n');
    }
  }

  private void endFence() {
    writer.preformatted(text.toString());
    text.setLength(0);
    fence = "";
  }
}
