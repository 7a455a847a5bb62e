package dev.keysmith.generator.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.StreamingTrait;

/** Which members of inputs and outputs are sent and received as they are read: bytes or events. */
final class Streams {
  private final Model model;
  private final Set<ShapeId> split = new HashSet<>();

  Streams(Model model, Collection<OperationShape> operations, Set<ShapeId> inputs) {
    this.model = model;
    for (OperationShape each : operations) {
      ShapeId output = each.getOutputShape();
      if (inputs.contains(output) && in(model.expectShape(output)).isPresent()) {
        split.add(output);
      }
    }
  }

  boolean isStream(MemberShape member) {
    return isEvents(member)
        || (isStreaming(member) && model.expectShape(member.getTarget()).isBlobShape());
  }

  boolean isEvents(MemberShape member) {
    return isStreaming(member) && model.expectShape(member.getTarget()).isUnionShape();
  }

  private boolean isStreaming(MemberShape member) {
    return model.expectShape(member.getTarget()).hasTrait(StreamingTrait.class);
  }

  /** The member of a structure that is a stream; Smithy allows one. */
  Optional<MemberShape> in(Shape structure) {
    return structure.members().stream().filter(this::isStream).findFirst();
  }

  /**
   * Whether an output is an input too and has a stream, which is of one type in the one and of
   * another in the other.
   */
  boolean isSplit(ShapeId output) {
    return split.contains(output);
  }
}
