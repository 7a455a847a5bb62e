package dev.keysmith.generator.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * One change.
 *
 * @param subject the shape or member that it is about
 * @param java what callers write, such as {@code KmsClient.decrypt(DecryptRequest)}
 * @param details what is different, a phrase each
 * @param effects what it does to callers; none if it is compatible in every way
 */
record Change(Kind kind, ShapeId subject, String java, List<String> details, Set<Effect> effects) {

  Change {
    details = List.copyOf(details);
    effects = effects.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(effects));
  }

  static Change of(Kind kind, ShapeId subject, String java, Effect... effects) {
    return new Change(kind, subject, java, List.of(), Set.of(effects));
  }

  Change with(String detail, Set<Effect> more) {
    List<String> all = new ArrayList<>(details);
    all.add(detail);
    Set<Effect> both = EnumSet.noneOf(Effect.class);
    both.addAll(effects);
    both.addAll(more);
    return new Change(kind, subject, java, all, both);
  }

  Set<Effect> breaks() {
    return told(true);
  }

  Set<Effect> notices() {
    return told(false);
  }

  private Set<Effect> told(boolean breaks) {
    return effects.stream()
        .filter(effect -> effect.isBreak() == breaks)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Effect.class)));
  }

  boolean isBreaking() {
    return !breaks().isEmpty();
  }

  /** The change without its effects: {@code LoanError permits Overdue: ...}. */
  String text() {
    return details.isEmpty() ? java : java + ": " + String.join("; ", details);
  }
}
