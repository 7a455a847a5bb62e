package dev.keysmith.generator.diff;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.ToShapeId;

/** The Java names of a snapshot, without packages: those that callers write. */
final class JavaNames {
  private final String packageName;
  private final SortedMap<ShapeId, Map<Role, String>> names = new TreeMap<>();

  /**
   * @param packageName the package of the clients
   */
  JavaNames(String packageName) {
    this.packageName = packageName;
  }

  String packageName() {
    return packageName;
  }

  void put(ToShapeId shape, Role role, String name) {
    names.computeIfAbsent(shape.toShapeId(), id -> new EnumMap<>(Role.class)).put(role, name);
  }

  /** All names of a shape or member; none for what has no Java of its own. */
  Map<Role, String> of(ToShapeId shape) {
    return names.getOrDefault(shape.toShapeId(), Map.of());
  }

  Optional<String> find(ToShapeId shape, Role role) {
    return Optional.ofNullable(of(shape).get(role));
  }

  /** A name that each snapshot has for such a shape. */
  String get(ToShapeId shape, Role role) {
    return find(shape, role)
        .orElseThrow(() -> new IllegalArgumentException(shape.toShapeId() + " has no " + role));
  }
}
