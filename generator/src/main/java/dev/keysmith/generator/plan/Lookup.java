package dev.keysmith.generator.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.ToShapeId;

/** What has been decided for shapes. Asking for another is an {@link IllegalArgumentException}. */
final class Lookup<T> {
  private final Map<ShapeId, T> entries = new HashMap<>();

  void put(ToShapeId shape, T value) {
    entries.put(shape.toShapeId(), value);
  }

  boolean has(ToShapeId shape) {
    return entries.containsKey(shape.toShapeId());
  }

  T get(ToShapeId shape) {
    T value = entries.get(shape.toShapeId());
    if (value == null) {
      throw new IllegalArgumentException(shape.toShapeId() + " has no such name in the plan");
    }
    return value;
  }

  /** In no order. */
  Collection<T> values() {
    return entries.values();
  }
}
