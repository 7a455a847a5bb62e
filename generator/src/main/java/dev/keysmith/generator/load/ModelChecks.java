package dev.keysmith.generator.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;
import software.amazon.smithy.model.validation.validators.TargetValidator;

/** The checks of a model without which no Java type could be told: few, since each costs time. */
final class ModelChecks {
  private ModelChecks() {}

  /** Targets that are not there or not allowed, and lists and maps that hold only themselves. */
  static List<ValidationEvent> of(Model model) {
    List<ValidationEvent> events = new ArrayList<>(new TargetValidator().validate(model));
    model.shapes(ListShape.class).forEach(list -> checkFinite(model, list, events));
    model.shapes(MapShape.class).forEach(map -> checkFinite(model, map, events));
    return events;
  }

  private static void checkFinite(Model model, Shape start, List<ValidationEvent> events) {
    Set<ShapeId> seen = new HashSet<>();
    Optional<Shape> at = Optional.of(start);
    while (at.isPresent() && seen.add(at.get().getId())) {
      at = element(at.get()).flatMap(model::getShape);
    }
    if (at.isPresent() && at.get().equals(start)) {
      events.add(
          ValidationEvent.builder()
              .id("Recursion")
              .severity(Severity.ERROR)
              .shape(start)
              .message("holds only itself; a recursion must pass a structure or union")
              .build());
    }
  }

  private static Optional<ShapeId> element(Shape shape) {
    if (shape instanceof ListShape list) {
      return Optional.of(list.getMember().getTarget());
    }
    return shape instanceof MapShape map
        ? Optional.of(map.getValue().getTarget())
        : Optional.empty();
  }
}
