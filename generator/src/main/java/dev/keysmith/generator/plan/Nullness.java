package dev.keysmith.generator.plan;

import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.NullableIndex;
import software.amazon.smithy.model.knowledge.NullableIndex.CheckMode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Which members may be null: as Smithy says for clients, and all those of inputs. */
final class Nullness {
  private final NullableIndex index;
  private final Set<ShapeId> inputs;

  Nullness(Model model, Set<ShapeId> inputs) {
    this.index = NullableIndex.of(model);
    this.inputs = inputs;
  }

  boolean isInput(ShapeId structure) {
    return inputs.contains(structure);
  }

  boolean isNullable(MemberShape member) {
    return isInput(member.getContainer()) || index.isMemberNullable(member, CheckMode.CLIENT);
  }
}
