package dev.keysmith.generator.load.c2j;

import dev.keysmith.generator.error.Nearest;
import java.util.Collection;
import java.util.List;

/** Words for messages about what is not allowed. */
final class Allowed {
  private static final int TOLD = 12;

  private Allowed() {}

  /** The end of a sentence about a word that is none of {@code allowed}. */
  static String instead(String word, Collection<String> allowed) {
    List<String> near = Nearest.to(word, allowed);
    String question =
        near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? Allowed are ";
    String start = near.isEmpty() ? "allowed are " : question;
    String more = allowed.size() > TOLD ? ", ... (" + allowed.size() + " in all)." : ".";
    return start + String.join(", ", allowed.stream().limit(TOLD).toList()) + more;
  }

  /** The path of a key in an object. */
  static String path(String object, String key) {
    return object.isEmpty() ? key : object + '.' + key;
  }
}
