package dev.keysmith.generator.load.c2j;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The patterns of C2J, which are of whole texts. */
final class Patterns {
  private Patterns() {}

  /** The pattern with anchors, around a group where it is a choice. */
  static String anchored(String pattern) {
    boolean start = pattern.startsWith("^");
    boolean end = pattern.endsWith("$") && !pattern.endsWith("\\$");
    if (start && end) {
      return pattern;
    }
    String text = isChoice(pattern) ? "(?:" + pattern + ")" : pattern;
    boolean grouped = !text.equals(pattern);
    return (start && !grouped ? "" : "^") + text + (end && !grouped ? "" : "$");
  }

  /** Whether the pattern is a choice at its top. */
  private static boolean isChoice(String pattern) {
    int depth = 0;
    boolean inClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (inClass) {
        inClass = c != ']';
      } else if (c == '[') {
        inClass = true;
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      } else if (c == '|' && depth == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether Java, and hence Smithy, can read the pattern; a few of AWS's are of other dialects. */
  static boolean isValid(String pattern) {
    try {
      Pattern.compile(pattern);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
