package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.schema.MemberSchema;
import java.util.ArrayList;
import java.util.List;

/** Lists in the value of a header field (RFC 9110, sections 5.6.1 and 5.6.4). */
final class HeaderLists {
  private HeaderLists() {}

  /** The format of a timestamp in a header field: the member's own, else http-date. */
  static int timestampFormat(MemberSchema member) {
    int own = member.timestampFormat();
    return own == 0 ? MemberSchema.HTTP_DATE : own;
  }

  /**
   * A string as an element of a list: in quotes when it could not be told from other elements
   * without.
   */
  static String quoteIfNeeded(String text) {
    if (!needsQuotes(text)) {
      return text;
    }
    StringBuilder quoted = new StringBuilder(text.length() + 8).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.append('"').toString();
  }

  private static boolean needsQuotes(String text) {
    return text.isEmpty()
        || text.indexOf(',') >= 0
        || text.indexOf('"') >= 0
        || isSpace(text.charAt(0))
        || isSpace(text.charAt(text.length() - 1));
  }

  /**
   * The elements of a list. Elements may be quoted strings; empty ones that are not are passed
   * over.
   *
   * @param dates whether the elements are of the format http-date, which has a comma in it
   * @throws IllegalArgumentException when a quoted string does not end, or something follows it
   *     that is no comma
   */
  static List<String> split(String value, boolean dates) {
    List<String> elements = new ArrayList<>();
    int at = 0;
    int length = value.length();
    while (at < length) {
      char c = value.charAt(at);
      if (c == ',' || isSpace(c)) {
        at++;
      } else if (c == '"') {
        at = quoted(value, at + 1, elements);
      } else {
        int comma = value.indexOf(',', at);
        if (dates && comma >= 0) {
          comma = value.indexOf(',', comma + 1);
        }
        int end = comma < 0 ? length : comma;
        elements.add(value.substring(at, trimmed(value, end)));
        at = end + 1;
      }
    }
    return elements;
  }

  /** Adds the string whose quote was before, and gives the place behind the comma after it. */
  private static int quoted(String value, int from, List<String> elements) {
    StringBuilder text = new StringBuilder();
    int at = from;
    for (; at < value.length() && value.charAt(at) != '"'; at++) {
      if (value.charAt(at) == '\\') {
        at++;
      }
      if (at < value.length()) {
        text.append(value.charAt(at));
      }
    }
    if (at >= value.length()) {
      throw new IllegalArgumentException("found quoted string without an end");
    }
    at++;
    while (at < value.length() && isSpace(value.charAt(at))) {
      at++;
    }
    if (at < value.length() && value.charAt(at) != ',') {
      throw new IllegalArgumentException("found text behind a quoted string, allowed ','");
    }
    elements.add(text.toString());
    return at + 1;
  }

  private static int trimmed(String value, int end) {
    int at = end;
    while (isSpace(value.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
