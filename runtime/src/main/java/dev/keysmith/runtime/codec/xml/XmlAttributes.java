package dev.keysmith.runtime.codec.xml;

import java.util.Arrays;

/** The attributes of a start tag, by where they are in the document. */
final class XmlAttributes {
  /** The most attributes of an element. */
  static final int MAX = 128;

  private final XmlScanner in;

  /** For each attribute where its name begins and ends, and where its value does. */
  private int[] places = new int[16];

  private int count;

  XmlAttributes(XmlScanner in) {
    this.in = in;
  }

  /** Reads all up to the end of the start tag. */
  void read() {
    count = 0;
    while (in.skipSpace() && in.peek(0) != '/' && in.peek(0) != '>') {
      if (count == MAX) {
        throw in.error("found more than 128 attributes");
      }
      if (places.length == count * 4) {
        places = Arrays.copyOf(places, count * 8);
      }
      readOne(count * 4);
      count++;
    }
  }

  private void readOne(int place) {
    places[place] = in.at;
    in.skipName();
    places[place + 1] = in.at;
    refuseSecond(place);
    in.skipSpace();
    in.expect('=');
    in.skipSpace();
    byte quote = in.peek(0);
    if (quote != '"' && quote != '\'') {
      throw in.error(in.at == in.end ? XmlCursor.END : "found attribute without quotes");
    }
    places[place + 2] = ++in.at;
    while (in.peek(0) != quote) {
      switch (in.peek(0)) {
        case '<' -> throw in.error("found '<' in attribute");
        case '&' -> in.reference();
        case 0 -> throw in.error(XmlCursor.END);
        default -> in.at++;
      }
    }
    places[place + 3] = in.at++;
  }

  private void refuseSecond(int place) {
    for (int i = 0; i < place; i += 4) {
      if (Arrays.equals(
          in.bytes, places[i], places[i + 1], in.bytes, places[place], places[place + 1])) {
        throw in.error("found attribute twice, allowed once");
      }
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** The attribute of this name, else one that has it after another prefix or none; or -1. */
  int find(String name) {
    int local = name.indexOf(':') + 1;
    int found = -1;
    for (int i = 0; i < count; i++) {
      int from = places[i * 4];
      int to = places[i * 4 + 1];
      if (in.isText(name, 0, from, to)) {
        return i;
      }
      if (in.isText(name, local, in.localPart(from, to), to) && !isDeclaration(from, to)) {
        found = i;
      }
    }
    return found;
  }

  /** Whether the name is {@code xmlns} or has it as its prefix. */
  private boolean isDeclaration(int from, int to) {
    return to - from >= 5
        && in.isText("xmlns", 0, from, from + 5)
        && (to - from == 5 || in.bytes[from + 5] == ':');
  }

  /** The value with its references resolved. */
  String value(int index) {
    return in.decoded(places[index * 4 + 2], places[index * 4 + 3], true);
  }

  /** Whether the element says of itself that it is null: {@code xsi:nil} of XML Schema. */
  boolean isNil() {
    if (count == 0) {
      return false;
    }
    int index = find("nil");
    return index >= 0 && (value(index).equals("true") || value(index).equals("1"));
  }
}
