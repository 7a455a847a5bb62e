package dev.keysmith.generator.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DefaultTrait;
import software.amazon.smithy.model.traits.IdempotencyTokenTrait;
import software.amazon.smithy.model.traits.RequiredTrait;

/** Compares the members of a structure, union or enum that both versions have. */
final class MemberComparison {
  private static final String NULLABLE = "@Nullable ";

  private final Versions versions;
  private final JavaNames before;
  private final JavaNames after;
  private final Shape old;
  private final Shape now;
  private final List<Change> changes = new ArrayList<>();

  private MemberComparison(Versions versions, Shape old, Shape now) {
    this.versions = versions;
    this.before = versions.before().names();
    this.after = versions.after().names();
    this.old = old;
    this.now = now;
  }

  static List<Change> of(Versions versions, Shape old, Shape now) {
    MemberComparison comparison = new MemberComparison(versions, old, now);
    comparison.compare();
    return comparison.changes;
  }

  private void compare() {
    Set<String> names = new LinkedHashSet<>(old.getAllMembers().keySet());
    names.addAll(now.getAllMembers().keySet());
    for (String name : names) {
      Optional<MemberShape> was = old.getMember(name);
      Optional<MemberShape> is = now.getMember(name);
      if (was.isEmpty()) {
        add(is.orElseThrow());
      } else if (is.isEmpty()) {
        remove(was.get());
      } else {
        compare(was.get(), is.get());
      }
    }
  }

  private void add(MemberShape member) {
    Change change =
        new Change(
            Kind.ADDED,
            member.getId(),
            JavaText.member(after, now, member),
            List.of(),
            added(member));
    changes.add(change);
  }

  private Set<Effect> added(MemberShape member) {
    return now.isStructureShape() ? demanded(member) : Set.of(Effect.SWITCH);
  }

  private void remove(MemberShape member) {
    Set<Effect> effects = EnumSet.of(Effect.SOURCE, Effect.BINARY);
    if (!isEnum() || versions.isSent(old.getId())) {
      effects.add(Effect.WIRE);
    }
    changes.add(
        new Change(
            Kind.REMOVED,
            member.getId(),
            JavaText.member(before, old, member),
            List.of(),
            effects));
  }

  private void compare(MemberShape was, MemberShape is) {
    Change change = Change.of(Kind.CHANGED, is.getId(), JavaText.member(after, now, is));
    String oldName = before.get(was, Role.NAME);
    if (!oldName.equals(after.get(is, Role.NAME))
        || !before.find(was, Role.VARIANT).equals(after.find(is, Role.VARIANT))) {
      change = change.with("was " + JavaText.member(before, old, was), Effect.OF_JAVA);
    }
    if (!isEnum()) {
      change = compareValues(change, was, is);
    }
    if (now.isStructureShape() && is.isRequired() && !was.isRequired()) {
      change = change.with("required now", demanded(is));
    } else if (now.isStructureShape() && was.isRequired() && !is.isRequired()) {
      change = change.with("no longer required", Set.of());
    }
    change = compareDefaults(change, was, is);
    if (!change.details().isEmpty()) {
      changes.add(change);
    }
  }

  /** That one default instead of another breaks the wire is told by smithy-diff. */
  private static Change compareDefaults(Change change, MemberShape was, MemberShape is) {
    String old = defaultOf(was).map(MemberComparison::json).orElse("none");
    String now = defaultOf(is).map(MemberComparison::json).orElse("none");
    return old.equals(now) ? change : change.with("default " + now + ", was " + old, Set.of());
  }

  private static String json(DefaultTrait value) {
    return Node.printJson(value.toNode());
  }

  private Change compareValues(Change change, MemberShape was, MemberShape is) {
    String oldType = before.get(was, Role.VALUE);
    String newType = after.get(is, Role.VALUE);
    if (!oldType.replace(NULLABLE, "").equals(newType.replace(NULLABLE, ""))) {
      return change.with(newType + ", was " + oldType, Effect.OF_JAVA);
    }
    if (oldType.equals(newType)) {
      return change;
    }
    return newType.length() > oldType.length()
        ? change.with(newType + ", was " + oldType, Set.of(Effect.NULLNESS))
        : change.with("never null now", Set.of());
  }

  /** What it does that a structure has a member which must be set. */
  private Set<Effect> demanded(MemberShape member) {
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    if (!member.hasTrait(RequiredTrait.class) || defaultOf(member).isPresent()) {
      return effects;
    }
    boolean generated = member.hasTrait(IdempotencyTokenTrait.class);
    if (!generated && (isInput() || !after.get(member, Role.VALUE).startsWith(NULLABLE))) {
      effects.add(Effect.REQUIRED);
    }
    if (versions.isSent(now.getId())) {
      effects.add(Effect.WIRE);
    }
    return effects;
  }

  /** A default of null is none. */
  static Optional<DefaultTrait> defaultOf(Shape shape) {
    return shape.getTrait(DefaultTrait.class).filter(trait -> !trait.toNode().isNullNode());
  }

  private boolean isInput() {
    return versions.after().operations().stream()
        .anyMatch(operation -> operation.getInputShape().equals(now.getId()));
  }

  private boolean isEnum() {
    return !now.isStructureShape() && !now.isUnionShape();
  }
}
