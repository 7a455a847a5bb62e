package dev.keysmith.runtime.codec.xml;

/** The XML declaration at the beginning of a document (XML 1.0, section 2.8). */
final class XmlDeclaration {
  private XmlDeclaration() {}

  /** Skips the declaration, if there is one, and refuses other encodings than UTF-8. */
  static void skip(XmlCursor in) {
    if (!in.isAt("<?xml") || XmlCharacters.isName(in.peek(5))) {
      return;
    }
    in.at += 5;
    String version = value(in, "version");
    boolean ok = version.startsWith("1.");
    int from = in.at;
    String encoding = value(in, "encoding");
    if (!encoding.isEmpty()
        && !encoding.equalsIgnoreCase("UTF-8")
        && !encoding.equalsIgnoreCase("US-ASCII")) {
      in.at = from;
      throw in.error("found another encoding, allowed UTF-8");
    }
    String standalone = value(in, "standalone");
    ok &= standalone.isEmpty() || standalone.equals("yes") || standalone.equals("no");
    in.skipSpace();
    if (!ok || !in.isAt("?>")) {
      throw in.error("found malformed XML declaration");
    }
    in.at += 2;
  }

  /** The value of a pseudo-attribute when it is next, else the empty string. */
  private static String value(XmlCursor in, String name) {
    int start = in.at;
    if (!in.skipSpace() || !in.isAt(name)) {
      in.at = start;
      return "";
    }
    in.at += name.length();
    in.skipSpace();
    in.expect('=');
    in.skipSpace();
    byte quote = in.peek(0);
    if (quote != '"' && quote != '\'') {
      throw in.found("a quoted value");
    }
    int from = ++in.at;
    while (in.peek(0) != quote) {
      if (in.peek(0) == 0) {
        throw in.error(XmlCursor.END);
      }
      in.at++;
    }
    return in.string(from, in.at++);
  }
}
