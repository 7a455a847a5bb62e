package dev.keysmith.generator.select;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.smithy.model.shapes.Shape;

/** Helps with a name that is not there: those that are nearly it, or else some that are. */
final class NearMisses {
  private static final int TOLD = 3;

  private final String wanted;
  private final boolean open;

  private NearMisses(String wanted) {
    this.wanted = wanted.replace("*", "").toLowerCase(Locale.ROOT);
    this.open = wanted.indexOf('*') >= 0;
  }

  /** Ids if {@code wanted} is one, else names. */
  static SortedSet<String> names(String wanted, Collection<? extends Shape> there) {
    boolean absolute = wanted.indexOf('#') >= 0;
    return there.stream()
        .map(Shape::getId)
        .map(id -> absolute ? id.toString() : id.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The end of a sentence. */
  static String ofShapes(String wanted, Collection<? extends Shape> there) {
    return of(wanted, names(wanted, there));
  }

  /** The end of a sentence. */
  static String of(String wanted, Collection<String> there) {
    NearMisses misses = new NearMisses(wanted);
    List<String> near = misses.near(there);
    return near.isEmpty() ? some(there) : "did you mean " + String.join(" or ", near) + '?';
  }

  private List<String> near(Collection<String> there) {
    return there.stream()
        .filter(name -> distance(name) <= Math.max(1, wanted.length() / 3))
        .sorted(
            Comparator.<String>comparingInt(this::distance)
                .thenComparing(Comparator.naturalOrder()))
        .limit(TOLD)
        .toList();
  }

  private static String some(Collection<String> there) {
    if (there.isEmpty()) {
      return "there are none.";
    }
    String names = there.stream().sorted().limit(TOLD).collect(Collectors.joining(", "));
    return "there are "
        + names
        + (there.size() > TOLD ? ", ... (" + there.size() + " in all)." : ".");
  }

  /** The lesser of the distances to the name and, for a pattern, to a beginning of it. */
  private int distance(String there) {
    String name = there.toLowerCase(Locale.ROOT);
    int whole = distance(wanted, name);
    return open && name.length() > wanted.length()
        ? Math.min(whole, distance(wanted, name.substring(0, wanted.length())))
        : whole;
  }

  /** Levenshtein's distance, row by row. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
