package dev.keysmith.generator.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * Compares two versions as Java callers see them: by the names that each had, so that a rename
 * which no model shows is found too.
 */
final class JavaComparison {
  private final Versions versions;
  private final JavaNames before;
  private final JavaNames after;
  private final List<Change> changes = new ArrayList<>();

  private JavaComparison(Versions versions) {
    this.versions = versions;
    this.before = versions.before().names();
    this.after = versions.after().names();
  }

  static List<Change> of(Versions versions) {
    JavaComparison comparison = new JavaComparison(versions);
    comparison.compareService();
    for (ShapeId id : versions.shapes()) {
      comparison.compare(id, versions.shapeBefore(id), versions.shapeAfter(id));
    }
    return comparison.changes;
  }

  private void compareService() {
    ShapeId old = versions.before().service().getId();
    ShapeId id = versions.after().service().getId();
    String client = after.get(id, Role.CLIENT);
    if (!before.packageName().equals(after.packageName())) {
      changes.add(
          changed(id, client)
              .with(
                  "in package " + after.packageName() + ", was " + before.packageName(),
                  Effect.OF_JAVA));
    }
    for (Role role : List.of(Role.CLIENT, Role.ASYNC_CLIENT, Role.EXCEPTION)) {
      String name = after.get(id, role);
      if (!before.get(old, role).equals(name)) {
        changes.add(changed(id, name).with("was " + before.get(old, role), Effect.OF_JAVA));
      }
    }
    if (!before.find(old, Role.ENDPOINT_RULES).equals(after.find(id, Role.ENDPOINT_RULES))) {
      changes.add(changed(id, client).with("other endpoint rules", Set.of()));
    }
  }

  private void compare(ShapeId id, Optional<Shape> old, Optional<Shape> now) {
    if (old.isEmpty()) {
      add(id, now.orElseThrow());
    } else if (now.isEmpty()) {
      remove(id, old.get());
    } else if (now.get() instanceof OperationShape operation) {
      compareOperations((OperationShape) old.get(), operation);
    } else {
      compareShapes(old.get(), now.get());
    }
  }

  private void add(ShapeId id, Shape shape) {
    if (shape.isOperationShape()) {
      changes.add(Change.of(Kind.ADDED, id, JavaText.method(versions.after(), id)));
    } else if (versions.isCommon(id)) {
      after.find(id, Role.TYPE).ifPresent(type -> changes.add(Change.of(Kind.ADDED, id, type)));
    }
  }

  private void remove(ShapeId id, Shape shape) {
    if (shape.isOperationShape()) {
      changes.add(
          Change.of(
              Kind.REMOVED,
              id,
              JavaText.method(versions.before(), id),
              Effect.SOURCE,
              Effect.BINARY,
              Effect.WIRE));
    } else if (versions.isCommon(id)) {
      before
          .find(id, Role.TYPE)
          .ifPresent(
              type -> changes.add(Change.of(Kind.REMOVED, id, type, Effect.SOURCE, Effect.BINARY)));
    }
  }

  private void compareOperations(OperationShape old, OperationShape now) {
    ShapeId id = now.getId();
    Map<Role, String> oldNames = before.of(id);
    Change change = changed(id, JavaText.method(versions.after(), id));
    for (Map.Entry<Role, String> name : after.of(id).entrySet()) {
      String was = String.valueOf(oldNames.get(name.getKey()));
      if (!was.equals(name.getValue())) {
        change =
            change.with(
                name.getKey().key() + ' ' + name.getValue() + ", was " + was, Effect.OF_JAVA);
      }
    }
    if (!change.details().isEmpty()) {
      changes.add(change);
    }
    compareErrors(old, now);
  }

  private void compareErrors(OperationShape old, OperationShape now) {
    Set<ShapeId> was = new LinkedHashSet<>(old.getErrors(versions.before().service()));
    Set<ShapeId> is = new LinkedHashSet<>(now.getErrors(versions.after().service()));
    String error = after.get(now.getId(), Role.ERROR);
    for (ShapeId each : is) {
      if (!was.contains(each)) {
        String type = error + " permits " + after.get(each, Role.TYPE);
        changes.add(Change.of(Kind.ADDED, now.getId(), type, Effect.SWITCH));
      }
    }
    for (ShapeId each : was) {
      if (!is.contains(each)) {
        String type = error + " permits " + before.get(each, Role.TYPE);
        changes.add(Change.of(Kind.REMOVED, now.getId(), type, Effect.SOURCE, Effect.BINARY));
      }
    }
  }

  private void compareShapes(Shape old, Shape now) {
    ShapeId id = now.getId();
    Optional<String> was = before.find(id, Role.TYPE);
    Optional<String> is = after.find(id, Role.TYPE);
    if (was.isEmpty() || is.isEmpty()) {
      // If it became a type or is none any more, members that hold it have another type, and tell.
      return;
    }
    Change change = changed(id, is.get());
    if (!was.equals(is)) {
      change = change.with("was " + was.get(), Effect.OF_JAVA);
    }
    boolean sameKind = JavaKind.of(old).equals(JavaKind.of(now));
    if (!sameKind) {
      change = change.with(JavaKind.of(now) + ", was " + JavaKind.of(old), Effect.OF_JAVA);
    }
    if (!change.details().isEmpty()) {
      changes.add(change);
    }
    if (sameKind) {
      changes.addAll(MemberComparison.of(versions, old, now));
    }
  }

  private static Change changed(ShapeId id, String java) {
    return Change.of(Kind.CHANGED, id, java);
  }
}
