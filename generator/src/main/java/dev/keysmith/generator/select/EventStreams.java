package dev.keysmith.generator.select;

import dev.keysmith.generator.error.GenerationException;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.StreamingTrait;

/** Operations whose input or output is a stream of events, which clients cannot call yet. */
final class EventStreams {
  private final Model model;

  EventStreams(Model model) {
    this.model = model;
  }

  boolean areIn(OperationShape operation) {
    return isStream(operation.getInputShape()) || isStream(operation.getOutputShape());
  }

  private boolean isStream(ShapeId message) {
    return model.expectShape(message).members().stream()
        .map(member -> model.expectShape(member.getTarget()))
        .anyMatch(target -> target.isUnionShape() && target.hasTrait(StreamingTrait.class));
  }

  /**
   * What a build is told of operations that are left out.
   *
   * @throws GenerationException when no operation is left
   */
  List<String> check(List<OperationShape> wanted) {
    List<OperationShape> leftOut = wanted.stream().filter(this::areIn).toList();
    if (leftOut.isEmpty()) {
      return List.of();
    }
    String names =
        leftOut.stream().map(Shape::getId).map(ShapeId::getName).collect(Collectors.joining(", "));
    String told = "Event streams are not supported yet; left out: " + names + '.';
    if (leftOut.size() == wanted.size()) {
      throw new GenerationException(told + " No operation remains.");
    }
    return List.of(told);
  }
}
