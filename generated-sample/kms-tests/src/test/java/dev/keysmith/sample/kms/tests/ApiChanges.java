package dev.keysmith.sample.kms.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * What differs between two listings.
 *
 * @param breaking lines that are gone or say something else, and methods that an implementation of
 *     a user's own would lack
 * @param added all other new lines
 */
record ApiChanges(List<String> breaking, List<String> added) {

  static ApiChanges of(Set<String> before, SortedSet<String> now) {
    List<String> breaking = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (String line : before) {
      if (!now.contains(line)) {
        breaking.add("gone: " + line + isNow(line, now));
      }
    }
    for (String line : now) {
      if (!before.contains(line)) {
        boolean demanded = line.contains(" = abstract ") && isOpen(line, before);
        (demanded ? breaking : added).add((demanded ? "demanded: " : "new: ") + line);
      }
    }
    return new ApiChanges(breaking, added);
  }

  /** The same thing with another declaration. */
  private static String isNow(String gone, SortedSet<String> now) {
    String name = gone.substring(0, end(gone, " = "));
    Optional<String> other = now.stream().filter(line -> line.startsWith(name + " = ")).findFirst();
    return other.map(line -> "\n  now: " + line).orElse("");
  }

  /** Whether the method's type was there and could be implemented or extended by anybody. */
  private static boolean isOpen(String method, Set<String> before) {
    String name = method.substring(0, Math.min(end(method, "("), end(method, "<")));
    String type = name.substring(0, name.lastIndexOf('.'));
    return before.stream()
        .anyMatch(line -> line.startsWith(type + " = ") && !line.contains(" sealed "));
  }

  private static int end(String line, String mark) {
    int end = line.indexOf(mark);
    return end < 0 ? line.length() : end;
  }
}
