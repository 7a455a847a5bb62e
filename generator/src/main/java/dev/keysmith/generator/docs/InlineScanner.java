package dev.keysmith.generator.docs;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Reads text with HTML tags and CommonMark's inline marks. What is no mark is text. Each search
 * ahead is bounded or remembered, so that hostile text costs no more than its length.
 */
final class InlineScanner {
  private static final int LOOK_AHEAD = 400;

  private final String text;
  private final HtmlTags tags;
  private final Set<Integer> unclosedTicks = new HashSet<>();
  private final StringBuilder plain = new StringBuilder();
  private int at;
  private int nextGreater = -2;
  private long ahead;
  private boolean strong;
  private char emphasis;

  InlineScanner(String text, HtmlTags tags) {
    this.text = text;
    this.tags = tags;
  }

  /**
   * Scans to the end.
   *
   * @return how many characters were looked at ahead of their turn: at most a fixed multiple of the
   *     text's length
   */
  long scan() {
    while (at < text.length()) {
      int mark = nextMark();
      plain.append(text.substring(at, mark));
      at = mark;
      if (at < text.length() && !scanMark()) {
        plain.append(text.charAt(at++));
      }
    }
    flush();
    endMarks();
    return ahead;
  }

  /** Text is mostly plain, and is taken in pieces as long as can be. */
  private int nextMark() {
    int next = at;
    while (next < text.length() && !mayMark(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean mayMark(char c) {
    return switch (c) {
      case '<', '&', '`', '[', '*', '_', '\\' -> true;
      default -> false;
    };
  }

  private void flush() {
    tags.text(plain.toString());
    plain.setLength(0);
  }

  private void endMarks() {
    if (strong) {
      tags.mark("strong", false);
    }
    if (emphasis != 0) {
      tags.mark("em", false);
    }
  }

  /** Consumes a mark, if there is one here. */
  private boolean scanMark() {
    char c = text.charAt(at);
    if (tags.isLiteral() && c != '<' && c != '&') {
      return false;
    }
    return switch (c) {
      case '<' -> tag();
      case '&' -> entity();
      case '`' -> codeSpan();
      case '[' -> link();
      case '*', '_' -> emphasis(c);
      case '\\' -> escape();
      default -> false;
    };
  }

  private boolean tag() {
    if (nextGreater != -1 && nextGreater < at) {
      nextGreater = text.indexOf('>', at);
      ahead += (nextGreater < 0 ? text.length() : nextGreater) - at;
    }
    if (nextGreater < 0 || at + 1 == text.length()) {
      return false;
    }
    String tag = text.substring(at + 1, Math.min(nextGreater, at + 1 + 4 * LOOK_AHEAD));
    ahead += tag.length();
    boolean isTag = tag.length() == nextGreater - at - 1 && tag.indexOf('<') < 0 && isName(tag);
    if (isTag) {
      flush();
      tags.tag(tag);
      at = nextGreater + 1;
    }
    return isTag;
  }

  private static boolean isName(String tag) {
    String name = tag.startsWith("/") ? tag.substring(1) : tag;
    return !name.isEmpty()
        && (name.charAt(0) == '!' || (name.charAt(0) < 128 && Character.isLetter(name.charAt(0))));
  }

  private boolean entity() {
    int end = Entities.end(text, at);
    if (end > 0) {
      plain.append(Entities.decode(text.substring(at + 1, end - 1)));
      at = end;
    }
    return end > 0;
  }

  private boolean codeSpan() {
    int length = 1;
    while (at + length < text.length() && text.charAt(at + length) == '`') {
      length++;
    }
    int close = unclosedTicks.contains(length) ? -1 : closingTicks(at + length, length);
    if (close < 0) {
      unclosedTicks.add(length);
      plain.append(text, at, at + length);
      at += length;
      return true;
    }
    flush();
    tags.code(text.substring(at + length, close));
    at = close + length;
    return true;
  }

  private int closingTicks(int from, int length) {
    int run = 0;
    for (int i = from; i <= text.length(); i++) {
      ahead++;
      if (i < text.length() && text.charAt(i) == '`') {
        run++;
      } else if (run == length) {
        return i - length;
      } else {
        run = 0;
      }
    }
    return -1;
  }

  /** {@code [text](target)}; the text may hold other marks. */
  private boolean link() {
    int limit = Math.min(text.length(), at + LOOK_AHEAD);
    int middle = at;
    while (middle < limit && text.charAt(middle) != ']') {
      middle++;
    }
    ahead += middle - at;
    if (middle + 1 >= limit || text.charAt(middle + 1) != '(') {
      return false;
    }
    int end = middle + 2;
    int last = Math.min(text.length(), end + 4 * LOOK_AHEAD);
    while (end < last && text.charAt(end) != ')' && text.charAt(end) > ' ') {
      end++;
    }
    ahead += end - middle;
    if (end == last || text.charAt(end) != ')') {
      return false;
    }
    flush();
    tags.link(text.substring(middle + 2, end));
    ahead += new InlineScanner(text.substring(at + 1, middle), tags).scan();
    tags.endLink();
    at = end + 1;
    return true;
  }

  private boolean emphasis(char c) {
    boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
    boolean opened = twice ? strong : emphasis == c;
    int after = at + (twice ? 2 : 1);
    boolean marks = opened ? closes(at, after) : opens(after) && closesLater(c, after, twice);
    if (!marks || (!twice && !opened && emphasis != 0)) {
      return false;
    }
    flush();
    tags.mark(twice ? "strong" : "em", !opened);
    if (twice) {
      strong = !opened;
    } else {
      emphasis = opened ? 0 : c;
    }
    at = after;
    return true;
  }

  /** Only before a word and at its start: stars and underscores inside of names are text. */
  private boolean opens(int after) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return !Character.isLetterOrDigit(before)
        && before != ':'
        && before != '/'
        && after < text.length()
        && Character.isLetterOrDigit(text.charAt(after));
  }

  private boolean closes(int start, int after) {
    return start > 0
        && !Escape.isSpace(text.charAt(start - 1))
        && (after >= text.length() || !Character.isLetterOrDigit(text.charAt(after)));
  }

  private boolean closesLater(char c, int from, boolean twice) {
    int limit = Math.min(text.length(), from + LOOK_AHEAD);
    int length = twice ? 2 : 1;
    for (int i = from; i + length <= limit; i++) {
      ahead++;
      boolean mark = text.charAt(i) == c && text.charAt(i + length - 1) == c;
      if (mark && closes(i, i + length)) {
        return true;
      }
    }
    return false;
  }

  private boolean escape() {
    boolean escapes = at + 1 < text.length() && isPunctuation(text.charAt(at + 1));
    if (escapes) {
      plain.append(text.charAt(at + 1));
      at += 2;
    }
    return escapes;
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }

  /** The name of a tag, in lower case, with the slash of a closing one. */
  static String tagName(String tag) {
    int end = 1;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, Math.min(end, tag.length())).toLowerCase(Locale.ROOT);
  }
}
