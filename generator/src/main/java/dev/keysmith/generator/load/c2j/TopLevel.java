package dev.keysmith.generator.load.c2j;

import java.nio.charset.StandardCharsets;

/**
 * Skims the keys at the top of a JSON document, from one to the next, without parsing what they
 * hold: most files that are looked at are no C2J models, or not the wanted ones.
 */
final class TopLevel {
  private final byte[] json;
  private int at;
  private int depth;
  private boolean keyNext;
  private String key = "";

  TopLevel(byte[] json) {
    this.json = json;
  }

  /** Goes to the next key; false at the end. */
  boolean next() {
    for (; at < json.length; at++) {
      switch (json[at]) {
        case '{', '[' -> keyNext = ++depth == 1;
        case '}', ']' -> depth--;
        case ',' -> keyNext = depth == 1;
        case '"' -> {
          int start = at + 1;
          at = endOfString(start);
          if (keyNext) {
            key = text(start, at++);
            keyNext = false;
            return true;
          }
        }
        default -> {
          // Whitespace, a colon, a number or a word.
        }
      }
    }
    return false;
  }

  String key() {
    return key;
  }

  /** The text of the current key's value; for a value that is an object. */
  String value() {
    int start = at;
    while (start < json.length && json[start] != '{') {
      start++;
    }
    next();
    int end = at;
    while (end > start && json[end - 1] != '}') {
      end--;
    }
    return text(start, end);
  }

  private String text(int start, int end) {
    int last = Math.min(end, json.length);
    return new String(json, start, Math.max(0, last - start), StandardCharsets.UTF_8);
  }

  private int endOfString(int start) {
    int end = start;
    while (end < json.length && json[end] != '"') {
      end += json[end] == '\\' ? 2 : 1;
    }
    return end;
  }
}
