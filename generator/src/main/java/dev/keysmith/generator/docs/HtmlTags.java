package dev.keysmith.generator.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the HTML tags of documentation into blocks and inline elements. Javadoc's checker allows
 * less than browsers do; tables, headings, definition lists and unknown tags lose their tags and
 * keep their text.
 */
final class HtmlTags {
  private static final Pattern HREF =
      Pattern.compile(
          "\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", Pattern.CASE_INSENSITIVE);

  private final JavadocWriter writer;
  private final InlineText inline;
  private final StringBuilder literal = new StringBuilder();
  private String literalTag = "";

  HtmlTags(JavadocWriter writer) {
    this.writer = writer;
    this.inline = writer.inline();
  }

  /** Whether the text here is code, in which only tags and entities are marks. */
  boolean isLiteral() {
    return !literalTag.isEmpty();
  }

  void text(String text) {
    if (isLiteral()) {
      literal.append(text);
    } else {
      inline.text(text);
    }
  }

  void code(String code) {
    inline.code(code);
  }

  void mark(String tag, boolean open) {
    if (open) {
      inline.open(tag);
    } else {
      inline.close(tag);
    }
  }

  void link(String href) {
    inline.openLink(href);
  }

  void endLink() {
    inline.closeLink();
  }

  /** What stands between the angle brackets. */
  void tag(String tag) {
    String name = InlineScanner.tagName(tag);
    if (isLiteral()) {
      literalTag(name);
    } else if (tag.startsWith("http://") || tag.startsWith("https://")) {
      link(tag);
      text(tag);
      endLink();
    } else if (name.startsWith("/")) {
      close(name.substring(1));
    } else {
      open(name, tag);
    }
  }

  /** In code a block ends it too, since someone forgot to. */
  private void literalTag(String name) {
    boolean block = literalTag.equals("code") && isBlock(name);
    if (name.equals("/" + literalTag) || block) {
      endLiteral();
      if (block) {
        tag(name);
      }
    }
  }

  private static boolean isBlock(String name) {
    return switch (name.startsWith("/") ? name.substring(1) : name) {
      case "p", "ul", "ol", "li", "div", "table", "tr", "pre", "dl", "dt", "dd" -> true;
      default -> false;
    };
  }

  /** Ends code that is open. */
  void endLiteral() {
    String text = literal.toString();
    String tag = literalTag;
    literal.setLength(0);
    literalTag = "";
    if (tag.equals("pre")) {
      writer.preformatted(text);
    } else if (!tag.isEmpty()) {
      inline.code(text);
    }
  }

  private void open(String name, String tag) {
    switch (name) {
      case "code", "tt", "kbd", "samp" -> literalTag = name;
      case "pre" -> {
        writer.paragraph();
        literalTag = name;
      }
      case "b", "strong", "i", "em" -> inline.open(name);
      case "a" -> inline.openLink(href(tag));
      case "ul", "ol" -> writer.openList(name.equals("ol"));
      case "li" -> writer.item();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        writer.paragraph();
        inline.open("strong");
      }
      case "td", "th", "br" -> inline.text(" ");
      default -> breakAt(name);
    }
  }

  private void close(String name) {
    switch (name) {
      case "b", "strong", "i", "em" -> inline.close(name);
      case "a" -> inline.closeLink();
      case "ul", "ol" -> writer.closeList();
      default -> breakAt(name);
    }
  }

  private void breakAt(String name) {
    switch (name) {
      case "p",
          "div",
          "tr",
          "table",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "note",
          "important",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6" ->
          writer.paragraph();
      default -> {
        // An unknown tag or one without meaning in Javadoc; its content stays.
      }
    }
  }

  private static String href(String tag) {
    Matcher href = HREF.matcher(tag);
    if (!href.find()) {
      return "";
    }
    for (int group = 1; group < 3; group++) {
      if (href.group(group) != null) {
        return href.group(group).replace("&amp;", "&").strip();
      }
    }
    return String.valueOf(href.group(3));
  }
}
