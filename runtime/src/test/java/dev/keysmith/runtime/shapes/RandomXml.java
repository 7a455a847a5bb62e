package dev.keysmith.runtime.shapes;

import java.util.Random;

/**
 * Well-formed XML in random notation: attributes, references, sections of CDATA, comments, empty
 * elements in both forms. An element holds either text or elements.
 */
public final class RandomXml {
  /** What each document begins with. */
  public static final String PROLOG = "<?xml version=\"1.0\" encoding='UTF-8'?>";

  private static final String[] SPACES = {"", "", " ", "\n", "\t\r\n  "};
  private static final String[] NAMES = {"a", "member", "Key.Name", "p:b", "_x-1", ":"};
  private static final String[] PIECES = {
    "a",
    " x\t",
    "\r\n",
    "\r",
    "\n",
    "&lt;",
    "&amp;#38;",
    "&gt;&quot;&apos;",
    "&#x41;&#0000065;",
    "&#13;&#xa;",
    "&#x1F600;",
    "é",
    "日本",
    "]]",
    "'\"",
    "/>"
  };
  private static final String[] MARKUP = {
    "<!-- - -->", "<?pi?>", "<?p x='1' ??>", "<![CDATA[]]>", "<![CDATA[<a>&\r\n]]]>", "<!---->"
  };

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  private RandomXml(long seed) {
    random = new Random(seed);
  }

  /** A document without its prolog. */
  public static String document(long seed) {
    RandomXml xml = new RandomXml(seed);
    xml.element(4);
    return xml.out.toString();
  }

  private void element(int depth) {
    String name = pick(NAMES);
    out.append('<').append(name);
    for (int i = random.nextInt(3); i > 0; i--) {
      attribute(i);
    }
    space();
    switch (random.nextInt(depth > 0 ? 5 : 3)) {
      case 0 -> {
        out.append("/>");
        return;
      }
      case 1, 2 -> {
        out.append('>');
        text();
      }
      default -> {
        out.append('>');
        for (int i = random.nextInt(4); i > 0; i--) {
          space();
          out.append(random.nextInt(4) == 0 ? pick(MARKUP) : "");
          element(depth - 1);
        }
        space();
      }
    }
    out.append("</").append(name);
    space();
    out.append('>');
  }

  private void attribute(int unique) {
    char quote = random.nextBoolean() ? '"' : '\'';
    out.append(' ');
    space();
    out.append(pick(NAMES)).append(unique);
    space();
    out.append('=');
    space();
    out.append(quote);
    for (int i = random.nextInt(4); i > 0; i--) {
      out.append(pick(PIECES).replace(String.valueOf(quote), ""));
    }
    out.append(quote);
  }

  private void text() {
    for (int i = random.nextInt(5); i > 0; i--) {
      // A bracket before '>' would end a section of CDATA that is none.
      String piece = random.nextInt(4) == 0 ? pick(MARKUP) : pick(PIECES);
      boolean ends = piece.startsWith("/>") && out.toString().endsWith("]]");
      out.append(ends ? "" : piece);
    }
  }

  private void space() {
    out.append(pick(SPACES));
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
