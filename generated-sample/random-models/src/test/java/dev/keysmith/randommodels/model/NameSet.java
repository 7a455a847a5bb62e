package dev.keysmith.randommodels.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that Smithy wants to differ by more than letter case. */
final class NameSet {
  private final Set<String> taken = new HashSet<>();
  private final Choices choices;

  NameSet(Choices choices) {
    this.choices = choices;
  }

  /** One of the names; with a number if it is taken. */
  String claim(List<String> wanted) {
    String name = choices.pick(wanted);
    return take(name) ? name : numbered(name);
  }

  /** Takes a name, unless it is taken. */
  boolean take(String name) {
    return taken.add(name.toLowerCase(Locale.ROOT));
  }

  private String numbered(String name) {
    int number = 2;
    while (!take(name + number)) {
      number++;
    }
    return name + number;
  }
}
