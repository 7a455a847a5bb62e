package dev.keysmith.generator.select;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A part of a filter that says nothing of a service.
 *
 * @param kind what was looked for: an operation, a resource or a tag
 * @param text the name, id or pattern
 * @param there what is there instead
 */
record Unmatched(String kind, String text, SortedSet<String> there) {

  /** What is looked for, without where. */
  String key() {
    return kind + ' ' + text;
  }

  /** The same of two services. */
  Unmatched and(Unmatched other) {
    SortedSet<String> both = new TreeSet<>(there);
    both.addAll(other.there);
    return new Unmatched(kind, text, both);
  }

  String message(String service) {
    return "No "
        + kind
        + " of "
        + service
        + " matches '"
        + text
        + "'; "
        + NearMisses.of(text, there);
  }
}
