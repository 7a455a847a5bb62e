package dev.keysmith.generator.load.c2j;

import dev.keysmith.generator.error.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Words for messages about what is not allowed. */
final class Allowed {
  private static final int TOLD = 12;

  private Allowed() {}

  /** The end of a sentence about a word that is none of {@code allowed}. */
  static String instead(String word, Collection<String> allowed) {
    List<String> near =
        allowed.stream()
            .filter(each -> distance(word, each) <= Math.max(1, word.length() / 3))
            .sorted(Comparator.comparingInt((String each) -> distance(word, each)))
            .limit(3)
            .toList();
    String question =
        near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? Allowed are ";
    String start = near.isEmpty() ? "allowed are " : question;
    String more = allowed.size() > TOLD ? ", ... (" + allowed.size() + " in all)." : ".";
    return start + String.join(", ", allowed.stream().limit(TOLD).toList()) + more;
  }

  private static int distance(String word, String other) {
    return EditDistance.between(word.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }

  /** The path of a key in an object. */
  static String path(String object, String key) {
    return object.isEmpty() ? key : object + '.' + key;
  }
}
