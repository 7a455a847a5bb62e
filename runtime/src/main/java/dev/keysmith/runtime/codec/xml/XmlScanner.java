package dev.keysmith.runtime.codec.xml;

import dev.keysmith.runtime.error.CodecException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over an XML 1.0 document in UTF-8: elements by their local names, and text. There is no
 * DTD, and so no entity but the five of XML itself; nothing that is read can grow beyond the
 * document. Attributes, comments and processing instructions are skipped.
 */
final class XmlScanner {
  /** The most levels of elements. */
  static final int MAX_DEPTH = 128;

  private final String text;
  private int at;
  private int depth;

  /** The names of the open elements with their prefixes. */
  private String[] names = new String[8];

  /** Whether the last start tag was {@code <Name/>}, whose end is not in the text. */
  private boolean ended;

  XmlScanner(byte[] document) {
    text = decode(document);
    at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  private static String decode(byte[] document) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    } catch (CharacterCodingException malformed) {
      throw new CodecException("document: found malformed UTF-8", malformed);
    }
  }

  /** Opens the root element and gives its name. */
  String root() {
    skipMisc();
    if (at == text.length() || text.charAt(at) != '<') {
      throw error(at == text.length() ? END : "found text, allowed an element");
    }
    return start();
  }

  private static final String END = "unexpected end of document";

  /** Checks that nothing but comments follows the root element. */
  void end() {
    skipMisc();
    if (at < text.length()) {
      throw error("found more, allowed end of document");
    }
  }

  int depth() {
    return depth;
  }

  int at() {
    return at;
  }

  /** The document from one place to another. */
  byte[] bytes(int from, int to) {
    return text.substring(from, to).getBytes(StandardCharsets.UTF_8);
  }

  /** Opens the next element inside the open one and gives its name, or closes the open one. */
  @Nullable String nextChild() {
    while (!ended) {
      int next = text.indexOf('<', at);
      if (next < 0) {
        at = text.length();
        throw error(END);
      }
      at = next;
      if (text.startsWith("</", at)) {
        close();
        return null;
      } else if (text.startsWith("<![CDATA[", at)) {
        skipPast("]]>");
      } else if (!skipMarkup()) {
        return start();
      }
    }
    ended = false;
    depth--;
    return null;
  }

  /** The text of the open element, which it closes. */
  String text() {
    StringBuilder content = new StringBuilder();
    while (!ended) {
      if (at == text.length()) {
        throw error(END);
      }
      char c = text.charAt(at);
      if (c == '&') {
        content.appendCodePoint(reference());
      } else if (c != '<') {
        content.append(character(c));
      } else if (text.startsWith("<![CDATA[", at)) {
        int from = at + 9;
        skipPast("]]>");
        content.append(text, from, at - 3);
      } else if (text.startsWith("</", at)) {
        close();
        return content.toString();
      } else if (!skipMarkup()) {
        throw error("found element, allowed text");
      }
    }
    ended = false;
    depth--;
    return content.toString();
  }

  /** Skips what is left of the open elements below this depth, closing them. */
  void closeTo(int outerDepth) {
    while (depth > outerDepth) {
      nextChild();
    }
  }

  /** Consumes a character of text, with the line ends of XML 1.0, section 2.11. */
  private char character(char c) {
    at++;
    if (c == '\r') {
      if (at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
      return '\n';
    }
    if (c < ' ' && c != '\n' && c != '\t') {
      at--;
      throw error("found control character");
    }
    return c;
  }

  private String start() {
    if (depth == MAX_DEPTH) {
      throw error("nested deeper than 128 levels");
    }
    at++;
    String name = name();
    while (skipSpace() && !isAt('/') && !isAt('>')) {
      attribute();
    }
    ended = isAt('/');
    if (ended) {
      at++;
    }
    expect('>');
    if (depth == names.length) {
      names = Arrays.copyOf(names, depth * 2);
    }
    names[depth++] = name;
    return name.substring(name.indexOf(':') + 1);
  }

  private void close() {
    at += 2;
    int from = at;
    if (!name().equals(names[depth - 1])) {
      at = from;
      throw error("found end tag of another element");
    }
    skipSpace();
    expect('>');
    depth--;
  }

  private void attribute() {
    name();
    skipSpace();
    expect('=');
    skipSpace();
    if (!isAt('"') && !isAt('\'')) {
      throw error("found attribute without quotes");
    }
    char quote = text.charAt(at++);
    int to = text.indexOf(quote, at);
    if (to < 0) {
      at = text.length();
      throw error(END);
    }
    while (at < to) {
      char c = text.charAt(at);
      if (c == '<') {
        throw error("found '<' in attribute");
      } else if (c == '&') {
        reference();
      } else {
        at++;
      }
    }
    at++;
  }

  private String name() {
    int from = at;
    while (at < text.length() && isNameChar(text.charAt(at), at == from)) {
      at++;
    }
    if (at == from) {
      throw error(at == text.length() ? END : "found malformed markup, allowed a name");
    }
    return text.substring(from, at);
  }

  private static boolean isNameChar(char c, boolean first) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || c == ':'
        || c >= 0x80
        || (!first && ((c >= '0' && c <= '9') || c == '-' || c == '.'));
  }

  /** Consumes a reference to a character, or to one of the five entities of XML itself. */
  private int reference() {
    int to = text.indexOf(';', at);
    if (to < 0 || to - at > 10) {
      throw error("found '&' that begins no reference");
    }
    String name = text.substring(at + 1, to);
    int character =
        switch (name) {
          case "lt" -> '<';
          case "gt" -> '>';
          case "amp" -> '&';
          case "quot" -> '"';
          case "apos" -> '\'';
          default -> numbered(name);
        };
    at = to + 1;
    return character;
  }

  private int numbered(String name) {
    boolean hex = name.startsWith("#x");
    int from = hex ? 2 : 1;
    int value = name.startsWith("#") && name.length() > from ? 0 : -1;
    for (int i = from; i < name.length() && value >= 0; i++) {
      char c = name.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, hex ? 16 : 10) : -1;
      value = digit < 0 || value > Character.MAX_CODE_POINT ? -1 : value * (hex ? 16 : 10) + digit;
    }
    boolean allowed =
        value == '\t' || value == '\n' || value == '\r' || (value >= ' ' && value < 0xd800);
    if (!allowed && (value < 0xe000 || value > Character.MAX_CODE_POINT)) {
      throw error("found entity, allowed lt, gt, amp, quot, apos and characters by number");
    }
    return value;
  }

  /** Skips what may stand outside the root element. */
  private void skipMisc() {
    do {
      skipSpace();
    } while (at < text.length() && text.charAt(at) == '<' && skipMarkup());
  }

  /** Skips a comment or processing instruction, if one is next. */
  private boolean skipMarkup() {
    if (text.startsWith("<!--", at)) {
      at += 4;
      skipPast("--");
      expect('>');
      return true;
    } else if (text.startsWith("<?", at)) {
      skipPast("?>");
      return true;
    } else if (text.startsWith("<!", at)) {
      throw error("found declaration, allowed elements only");
    }
    return false;
  }

  private void skipPast(String mark) {
    int to = text.indexOf(mark, at);
    if (to < 0) {
      at = text.length();
      throw error(END);
    }
    at = to + mark.length();
  }

  private boolean skipSpace() {
    while (at < text.length() && " \n\t\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length();
  }

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void expect(char c) {
    if (!isAt(c)) {
      throw error(
          at == text.length() ? END : "found malformed markup, allowed ".concat(String.valueOf(c)));
    }
    at++;
  }

  /** An error at the present place, with the path of elements before the message. */
  CodecException error(String message) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      path.append(i == 0 ? "" : ".").append(names[i]);
    }
    if (depth == 0) {
      path.append("document");
    }
    path.append(" at character ").append(at).append(": ").append(message);
    return new CodecException(path.toString());
  }
}
