package dev.keysmith.generator.diff;

import dev.keysmith.generator.select.Closure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Which operations reach a shape, and whether requests or responses hold it. */
final class Reach {
  private final Snapshot snapshot;
  private final Map<ShapeId, Set<ShapeId>> operationsOf = new TreeMap<>();
  private final Set<ShapeId> requests = new HashSet<>();
  private final Set<ShapeId> all = new HashSet<>();

  Reach(Snapshot snapshot) {
    this.snapshot = snapshot;
    for (OperationShape operation : snapshot.operations()) {
      Set<ShapeId> input = walk(List.of(operation.getInputShape()));
      requests.addAll(input);
      Set<ShapeId> reached = walk(roots(operation));
      reached.addAll(input);
      reached.forEach(
          id -> operationsOf.computeIfAbsent(id, none -> new TreeSet<>()).add(operation.getId()));
    }
    all.addAll(operationsOf.keySet());
    snapshot.operations().forEach(operation -> all.add(operation.getId()));
    all.add(snapshot.service().getId());
  }

  private List<ShapeId> roots(OperationShape operation) {
    List<ShapeId> roots = new ArrayList<>(operation.getErrors(snapshot.service()));
    roots.add(operation.getOutputShape());
    return roots;
  }

  private Set<ShapeId> walk(List<ShapeId> roots) {
    return Closure.of(snapshot.model(), roots).stream()
        .map(Shape::getId)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** All that belongs to the snapshot: the service, its operations, and what these reach. */
  Set<ShapeId> shapes() {
    return all;
  }

  /** The operations that reach a shape or member; an operation reaches itself. */
  Set<ShapeId> operationsOf(ShapeId id) {
    ShapeId shape = id.withoutMember();
    return snapshot.model().getShape(shape).filter(Shape::isOperationShape).isPresent()
        ? Set.of(shape)
        : operationsOf.getOrDefault(shape, Set.of());
  }

  /** Whether requests can hold a shape or member. */
  boolean isSent(ShapeId id) {
    return requests.contains(id.withoutMember());
  }
}
