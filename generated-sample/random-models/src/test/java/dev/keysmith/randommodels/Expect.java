package dev.keysmith.randommodels;

import dev.keysmith.runtime.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions whose failures can be told apart. */
final class Expect {
  private static final int SHOWN_BEFORE = 80;
  private static final int SHOWN = 600;

  private Expect() {}

  /**
   * @param kind what is held to be so
   * @param where the shape or operation it is of
   */
  static void equal(String kind, Object where, @Nullable Object expected, @Nullable Object actual) {
    if (!Objects.equals(expected, actual)) {
      String wanted = text(expected);
      String found = text(actual);
      int from = Math.max(0, firstDifference(wanted, found) - SHOWN_BEFORE);
      throw new Failure(
          kind, where + "\n  expected " + from(wanted, from) + "\n  but was  " + from(found, from));
    }
  }

  /** Nothing is secret here. */
  private static String text(@Nullable Object value) {
    return value instanceof Value tree ? tree.toJsonRevealed() : String.valueOf(value);
  }

  private static int firstDifference(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  private static String from(String text, int from) {
    String shown = text.substring(from, Math.min(text.length(), from + SHOWN));
    return (from > 0 ? "..." : "") + shown + (from + SHOWN < text.length() ? "..." : "");
  }

  static void isTrue(String kind, Object where, boolean condition) {
    if (!condition) {
      throw new Failure(kind, where.toString());
    }
  }
}
