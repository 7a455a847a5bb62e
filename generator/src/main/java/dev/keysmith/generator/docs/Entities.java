package dev.keysmith.generator.docs;

import java.util.HashMap;
import java.util.Map;

/** The character references of HTML that occur in documentation. */
final class Entities {
  private static final int LONGEST = 10;

  private static final Map<String, String> NAMED = new HashMap<>();

  static {
    String names =
        "amp & lt < gt > quot \" apos ' copy \u00a9 reg \u00ae trade \u2122 deg \u00b0 times \u00d7"
            + " middot \u00b7 bull \u2022 hellip \u2026 ndash \u2013 mdash \u2014 lsquo \u2018"
            + " rsquo \u2019 ldquo \u201c rdquo \u201d larr \u2190 rarr \u2192 le \u2264 ge \u2265";
    String[] parts = names.split(" ");
    for (int i = 0; i < parts.length; i += 2) {
      NAMED.put(parts[i], parts[i + 1]);
    }
    NAMED.put("nbsp", "\u00a0");
  }

  private Entities() {}

  /** Where the reference at {@code start} ends, after its semicolon; or -1 if it is none. */
  static int end(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return decode(text.substring(start + 1, i)).isEmpty() ? -1 : i + 1;
      }
      if (c != '#' && !(c < 128 && Character.isLetterOrDigit(c))) {
        return -1;
      }
    }
    return -1;
  }

  /** What a reference without its ampersand and semicolon stands for; empty if nothing. */
  static String decode(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, "");
    }
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    try {
      int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
