package dev.keysmith.runtime.codec.xml;

import dev.keysmith.runtime.error.CodecException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over an XML 1.0 document in UTF-8: elements, their attributes, and text. There is no
 * DTD, and so no entity but the five of XML itself; nothing that is read can grow beyond the
 * document. What is skipped must be well-formed too. Prefixes are not resolved: a name is what
 * follows its colon.
 */
final class XmlScanner extends XmlCursor {
  /** The most levels of elements. */
  static final int MAX_DEPTH = 128;

  private final XmlAttributes attributes = new XmlAttributes(this);
  private boolean rootSeen;
  private int depth;

  /** For each open element where its name begins and ends. */
  private int[] names = new int[16];

  /** Where the last start tag begins, and where the local part of its name does. */
  private int tagFrom;

  private int localFrom;
  private int localTo;

  /** Where the last text that was read begins. */
  private int textFrom;

  /** Whether the last start tag was {@code <Name/>}, whose end is not in the text. */
  private boolean ended;

  XmlScanner(byte[] document) {
    super(document);
    XmlDeclaration.skip(this);
  }

  /** Opens the root element. */
  void root() {
    if (!atChild()) {
      throw error(END);
    }
    open();
  }

  /**
   * Checks that nothing but comments follows the root element.
   *
   * @throws CodecException when something does
   */
  void end() {
    if (atChild()) {
      throw error("found more, allowed end of document");
    }
  }

  int depth() {
    return depth;
  }

  /** The attributes of the element opened last. */
  XmlAttributes attributes() {
    return attributes;
  }

  /** The offset of the start tag of the element opened last. */
  int tagFrom() {
    return tagFrom;
  }

  /** Where the name of the element opened last begins, after its prefix. */
  int localFrom() {
    return localFrom;
  }

  int localLength() {
    return localTo - localFrom;
  }

  /** The name of the element opened last, without its prefix. */
  String localName() {
    return string(localFrom, localTo);
  }

  /** Whether the element opened last has this name, both without their prefixes. */
  boolean isNamed(String name) {
    return isText(name, name.indexOf(':') + 1, localFrom, localTo);
  }

  /** Whether an element follows inside the open one, at whose start tag the cursor then is. */
  boolean atChild() {
    if (ended) {
      return false;
    }
    while (true) {
      if (depth > 0) {
        skipText();
      } else if (!skipToMarkup()) {
        return false;
      }
      byte next = peek(1);
      if (next == '/' && depth > 0) {
        return false;
      } else if (next == '!' && depth > 0 && isAt("<![CDATA[")) {
        skipPast("]]>");
      } else if (next == '!' || next == '?') {
        skipMarkup();
      } else if (depth == 0 && rootSeen) {
        throw error("found more, allowed end of document");
      } else {
        return true;
      }
    }
  }

  /** Skips the white space outside of the root element; false at the end of the document. */
  private boolean skipToMarkup() {
    skipSpace();
    if (atEnd()) {
      return false;
    }
    if (peek(0) != '<') {
      throw error(
          rootSeen ? "found more, allowed end of document" : "found text, allowed an element");
    }
    return true;
  }

  /** Opens the element at whose start tag the cursor is. */
  void open() {
    if (depth == MAX_DEPTH) {
      throw error("nested deeper than 128 levels");
    }
    rootSeen = true;
    tagFrom = at++;
    int from = at;
    skipName();
    localFrom = localPart(from, at);
    localTo = at;
    int nameTo = at;
    attributes.read();
    ended = peek(0) == '/';
    if (ended) {
      at++;
    }
    expect('>');
    if (names.length == depth * 2) {
      names = Arrays.copyOf(names, depth * 4);
    }
    names[depth * 2] = from;
    names[depth * 2 + 1] = nameTo;
    depth++;
  }

  /** Goes back to a start tag, or to where the cursor was between children of this depth. */
  void backTo(int place, int outerDepth) {
    at = place;
    depth = outerDepth;
    ended = false;
  }

  /** Opens the next element inside the open one; false when there is none, which closes it. */
  boolean nextChild() {
    if (atChild()) {
      open();
      return true;
    }
    close();
    return false;
  }

  /** Closes the open element, at whose end tag the cursor is. */
  private void close() {
    if (ended) {
      ended = false;
      depth--;
    } else if (depth > 0) {
      at += 2;
      int from = names[depth * 2 - 2];
      int to = names[depth * 2 - 1];
      int length = to - from;
      boolean same = at + length <= end && Arrays.equals(bytes, from, to, bytes, at, at + length);
      if (!same || XmlCharacters.isName(peek(length))) {
        checkName();
        throw error("found end tag of another element");
      }
      at += length;
      skipSpace();
      expect('>');
      depth--;
    }
  }

  /** Tells a name that is no name from another name. */
  private void checkName() {
    int from = at;
    skipName();
    at = from;
  }

  /** Skips what is left of the open elements below this depth, closing them. */
  void closeTo(int outerDepth) {
    while (depth > outerDepth) {
      nextChild();
    }
  }

  /** The text of the open element, which it closes. */
  String text() {
    textFrom = at;
    if (ended) {
      close();
      return "";
    }
    int from = at;
    boolean plain = skipText();
    if (peek(1) == '/') {
      String text = plain ? string(from, at) : decoded(from, at, false);
      close();
      return text;
    }
    return mixedText(from);
  }

  /** Text with sections of CDATA, comments and processing instructions among it. */
  private String mixedText(int textFrom) {
    StringBuilder text = new StringBuilder(decoded(textFrom, at, false));
    while (peek(1) != '/') {
      int from = at;
      if (isAt("<![CDATA[")) {
        skipPast("]]>");
        text.append(lines(from + 9, at - 3));
      } else if (peek(1) == '!' || peek(1) == '?') {
        skipMarkup();
      } else {
        throw error("found element, allowed text");
      }
      from = at;
      skipText();
      text.append(decoded(from, at, false));
    }
    close();
    return text.toString();
  }

  /** Skips a comment or processing instruction. */
  private void skipMarkup() {
    if (isAt("<!--")) {
      at += 4;
      skipPast("--");
      expect('>');
    } else if (peek(1) == '?') {
      skipInstruction();
    } else {
      throw error("found declaration, allowed elements only");
    }
  }

  private void skipInstruction() {
    int start = at;
    at += 2;
    int from = at;
    skipName();
    boolean reserved = at - from == 3 && string(from, at).equalsIgnoreCase("xml");
    if (reserved || (!isAt("?>") && !XmlCharacters.isSpace(peek(0)))) {
      at = start;
      throw error("found malformed processing instruction");
    }
    skipPast("?>");
  }

  /** An error about the text that was read last, whose element has been closed. */
  RuntimeException errorInText(String message) {
    depth++;
    at = textFrom;
    return error(message);
  }

  @Override
  @Nullable String path() {
    if (depth == 0) {
      return null;
    }
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      path.append(i == 0 ? "" : ".").append(shortName(names[i * 2], names[i * 2 + 1]));
    }
    return path.toString();
  }

  /** Names are the document's and may be of any length; a message holds their beginnings. */
  private String shortName(int from, int to) {
    return new String(bytes, from, Math.min(to - from, 64), StandardCharsets.UTF_8);
  }
}
