package dev.keysmith.generator.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a change does to those who use the client. */
public enum Effect {
  /** A caller's source may no longer compile. */
  SOURCE("source", true),
  /** A compiled caller may no longer link, or finds values of another class. */
  BINARY("binary", true),
  /** One side no longer reads, or takes, what the other sends. */
  WIRE("wire", true),
  /**
   * Exhaustive switches lack a case: over an operation's errors, a union, an enum's known values.
   */
  SWITCH("a new case in exhaustive switches", false),
  /** What was never null may be null; checkers of nullness say so. */
  NULLNESS("may be null now", false),
  /** A builder demands one more member. */
  REQUIRED("demanded by build()", false);

  /** What another name or type of Java does. */
  static final Set<Effect> OF_JAVA = Set.of(SOURCE, BINARY);

  private final String words;
  private final boolean isBreak;

  Effect(String words, boolean isBreak) {
    this.words = words;
    this.isBreak = isBreak;
  }

  /** Whether it is a break, not a notice. */
  public boolean isBreak() {
    return isBreak;
  }

  /** How a report tells it. */
  String words() {
    return words;
  }

  /** The name in parameters and in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<Effect> breaks() {
    return Arrays.stream(values()).filter(Effect::isBreak).toList();
  }
}
