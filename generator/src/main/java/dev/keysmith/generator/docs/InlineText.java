package dev.keysmith.generator.docs;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of one paragraph with its inline elements: never unbalanced, nested alike or empty. */
final class InlineText {
  /** Text that an inline code tag of Javadoc can hold as it is. */
  private static final Pattern PLAIN_CODE = Pattern.compile("[\\w.,:;#$%()\\[\\]=+/?!'\" -]+");

  private static final String LINK = "a";

  private final StringBuilder text = new StringBuilder();
  private final List<Open> open = new ArrayList<>();

  /** Runs of space become one. */
  void text(String more) {
    Escape.append(text, more);
  }

  void code(String plain) {
    String code = Escape.spaced(plain).strip();
    if (code.isEmpty()) {
      return;
    }
    if (PLAIN_CODE.matcher(code).matches()) {
      text.append("{@code ").append(code).append('}');
    } else {
      text.append("<code>");
      Escape.append(text, code);
      text.append("</code>");
    }
  }

  void open(String tag) {
    open(tag, '<' + tag + '>');
  }

  /** Only links that lead out of the page, and are URIs; of others the text remains. */
  void openLink(String href) {
    if (isLink(href)) {
      open(LINK, "<a href=\"" + href.replace("&", "&amp;") + "\">");
    }
  }

  static boolean isLink(String href) {
    try {
      boolean web = href.startsWith("https://") || href.startsWith("http://");
      return web && isVisible(href) && new URI(href).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Whether it is of ASCII without spaces, and cannot end an attribute or a comment. */
  private static boolean isVisible(String href) {
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      if (c <= ' ' || c >= 127 || c == '\'' || c == '*') {
        return false;
      }
    }
    return true;
  }

  private void open(String tag, String markup) {
    if (!isOpen(tag)) {
      open.add(new Open(tag, text.length(), text.length() + markup.length()));
      text.append(markup);
    }
  }

  void closeLink() {
    close(LINK);
  }

  /** Closes the tag and what was opened in it; nothing if it is not open. */
  void close(String tag) {
    if (isOpen(tag)) {
      String closed = "";
      while (!closed.equals(tag)) {
        closed = closeLast();
      }
    }
  }

  private boolean isOpen(String tag) {
    for (Open each : open) {
      if (each.tag.equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private String closeLast() {
    Open last = open.remove(open.size() - 1);
    if (text.substring(last.content).isBlank()) {
      text.delete(last.start, last.content);
    } else {
      text.append("</").append(last.tag).append('>');
    }
    return last.tag;
  }

  /** The paragraph so far, complete; the next one begins empty. */
  String take() {
    while (!open.isEmpty()) {
      closeLast();
    }
    String all = text.toString().strip();
    text.setLength(0);
    return all;
  }

  /** An element that is not closed yet: where it starts, and where its content does. */
  private record Open(String tag, int start, int content) {}
}
