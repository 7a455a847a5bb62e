package dev.keysmith.generator.diff;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** The two versions that are compared, and what both have. */
final class Versions {
  private final Snapshot before;
  private final Snapshot after;
  private final Reach reachBefore;
  private final Reach reachAfter;
  private final Set<ShapeId> common;

  Versions(Snapshot before, Snapshot after) {
    this.before = before;
    this.after = after;
    this.reachBefore = new Reach(before);
    this.reachAfter = new Reach(after);
    this.common = operations(before);
    common.retainAll(operations(after));
  }

  private static Set<ShapeId> operations(Snapshot snapshot) {
    return snapshot.operations().stream()
        .map(OperationShape::getId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Snapshot before() {
    return before;
  }

  Snapshot after() {
    return after;
  }

  /** Operations that both have. */
  Set<ShapeId> common() {
    return common;
  }

  /** The shapes and operations of both, the service aside, sorted by id. */
  Set<ShapeId> shapes() {
    Set<ShapeId> all = new TreeSet<>(reachBefore.shapes());
    all.addAll(reachAfter.shapes());
    all.remove(before.service().getId());
    all.remove(after.service().getId());
    return all;
  }

  Optional<Shape> shapeBefore(ShapeId id) {
    return reachBefore.shapes().contains(id) ? before.model().getShape(id) : Optional.empty();
  }

  Optional<Shape> shapeAfter(ShapeId id) {
    return reachAfter.shapes().contains(id) ? after.model().getShape(id) : Optional.empty();
  }

  /** Whether either version has the shape or the one that holds the member. */
  boolean has(ShapeId id) {
    return reachBefore.shapes().contains(id.withoutMember())
        || reachAfter.shapes().contains(id.withoutMember());
  }

  /** The operations of either version that reach a shape or member. */
  Set<ShapeId> operationsOf(ShapeId id) {
    Set<ShapeId> all = new TreeSet<>(reachBefore.operationsOf(id));
    all.addAll(reachAfter.operationsOf(id));
    return all;
  }

  /** Whether an operation that both have reaches it; else its operation's change tells enough. */
  boolean isCommon(ShapeId id) {
    return operationsOf(id).stream().anyMatch(common::contains);
  }

  /** Whether requests of either version can hold it. */
  boolean isSent(ShapeId id) {
    return reachBefore.isSent(id) || reachAfter.isSent(id);
  }
}
