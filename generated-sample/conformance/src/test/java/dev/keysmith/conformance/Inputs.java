package dev.keysmith.conformance;

import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.HostLabelTrait;
import software.amazon.smithy.model.traits.HttpLabelTrait;

/** Inputs for cases that do not tell theirs. */
final class Inputs {
  private Inputs() {}

  /** The labels of path and host alone, without which there is no request. */
  static ObjectNode least(Model model, OperationShape operation) {
    ObjectNode.Builder members = Node.objectNodeBuilder();
    for (MemberShape member : model.expectShape(operation.getInputShape()).members()) {
      if (member.hasTrait(HttpLabelTrait.class) || member.hasTrait(HostLabelTrait.class)) {
        members.withMember(member.getMemberName(), value(model.expectShape(member.getTarget())));
      }
    }
    return members.build();
  }

  private static Node value(Shape target) {
    return switch (target.getType()) {
      case STRING, ENUM -> Node.from("a");
      case BOOLEAN -> Node.from(true);
      default -> Node.from(1);
    };
  }
}
