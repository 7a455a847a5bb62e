package dev.keysmith.generator.select;

import dev.keysmith.generator.error.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.smithy.model.shapes.ToShapeId;

/** Helps with a name that is not there: those that are nearly it, or else some that are. */
final class NearMisses {
  private static final int TOLD = 3;

  private final String wanted;
  private final boolean open;

  private NearMisses(String wanted) {
    this.wanted = wanted.replace("*", "");
    this.open = wanted.indexOf('*') >= 0;
  }

  /** Ids if {@code wanted} is one, else names. */
  static SortedSet<String> names(String wanted, Collection<? extends ToShapeId> there) {
    boolean absolute = wanted.indexOf('#') >= 0;
    return there.stream()
        .map(ToShapeId::toShapeId)
        .map(id -> absolute ? id.toString() : id.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The end of a sentence. */
  static String ofShapes(String wanted, Collection<? extends ToShapeId> there) {
    return of(wanted, names(wanted, there));
  }

  /** The end of a sentence. */
  static String of(String wanted, SortedSet<String> there) {
    NearMisses misses = new NearMisses(wanted);
    List<String> near = Nearest.to(misses.wanted, there, misses::distance);
    return near.isEmpty() ? some(there) : "did you mean " + String.join(" or ", near) + '?';
  }

  private static String some(SortedSet<String> there) {
    if (there.isEmpty()) {
      return "there are none.";
    }
    String names = there.stream().limit(TOLD).collect(Collectors.joining(", "));
    return "there are "
        + names
        + (there.size() > TOLD ? ", ... (" + there.size() + " in all)." : ".");
  }

  /** The lesser of the distances to the name and, for a pattern, to a beginning of it. */
  private int distance(String there) {
    int whole = Nearest.distance(wanted, there);
    return open && there.length() > wanted.length()
        ? Math.min(whole, Nearest.distance(wanted, there.substring(0, wanted.length())))
        : whole;
  }
}
