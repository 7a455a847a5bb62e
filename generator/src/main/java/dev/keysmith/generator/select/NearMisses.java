package dev.keysmith.generator.select;

import dev.keysmith.generator.error.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import software.amazon.smithy.model.shapes.ShapeId;

/** Helps with a name that is not there: those that are nearly it, or else some that are. */
final class NearMisses {
  private static final int TOLD = 3;

  private final String wanted;
  private final boolean absolute;
  private final boolean open;

  private NearMisses(String wanted) {
    this.wanted = wanted.replace("*", "").toLowerCase(Locale.ROOT);
    this.absolute = wanted.indexOf('#') >= 0;
    this.open = wanted.indexOf('*') >= 0;
  }

  /** The end of a sentence. */
  static String of(String wanted, Collection<ShapeId> there) {
    NearMisses misses = new NearMisses(wanted);
    List<String> near = misses.near(there);
    return near.isEmpty() ? misses.some(there) : "did you mean " + String.join(" or ", near) + '?';
  }

  private List<String> near(Collection<ShapeId> there) {
    return there.stream()
        .filter(id -> distance(id) <= Math.max(1, wanted.length() / 3))
        .sorted(Comparator.<ShapeId>comparingInt(this::distance).thenComparing(this::name))
        .limit(TOLD)
        .map(this::name)
        .toList();
  }

  private String some(Collection<ShapeId> there) {
    if (there.isEmpty()) {
      return "there are none.";
    }
    String names =
        there.stream().map(this::name).sorted().limit(TOLD).collect(Collectors.joining(", "));
    return "there are "
        + names
        + (there.size() > TOLD ? ", ... (" + there.size() + " in all)." : ".");
  }

  private String name(ShapeId id) {
    return absolute ? id.toString() : id.getName();
  }

  /** The lesser of the distances to the name and, for a pattern, to a beginning of it. */
  private int distance(ShapeId id) {
    String name = name(id).toLowerCase(Locale.ROOT);
    int whole = EditDistance.between(wanted, name);
    return open && name.length() > wanted.length()
        ? Math.min(whole, EditDistance.between(wanted, name.substring(0, wanted.length())))
        : whole;
  }
}
