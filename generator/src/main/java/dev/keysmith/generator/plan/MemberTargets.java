package dev.keysmith.generator.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Which shapes members hold, and which of them a reader must be able to make empty. */
final class MemberTargets {
  private final Set<ShapeId> all = new HashSet<>();
  private final Set<ShapeId> neverNull = new HashSet<>();

  MemberTargets(Model model, ServiceShape service, List<Shape> types, Nullness nullness) {
    new Walker(model)
        .walkShapes(service).stream()
            .flatMap(shape -> shape.asMemberShape().stream())
            .forEach(member -> all.add(member.getTarget()));
    types.stream()
        .filter(Shape::isStructureShape)
        .flatMap(type -> type.members().stream())
        .filter(member -> !nullness.isNullable(member))
        .map(MemberShape::getTarget)
        .forEach(neverNull::add);
  }

  boolean include(ShapeId shape) {
    return all.contains(shape);
  }

  boolean includeAsNeverNull(ShapeId shape) {
    return neverNull.contains(shape);
  }
}
