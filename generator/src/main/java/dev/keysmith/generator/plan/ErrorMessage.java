package dev.keysmith.generator.plan;

import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeType;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.SensitiveTrait;

/** Finds the member of an error that is the exception's message. */
final class ErrorMessage {
  private ErrorMessage() {}

  /** A string called message, in whatever case; not a sensitive one, since logs show messages. */
  static Optional<MemberShape> of(Model model, Shape shape) {
    return shape.hasTrait(ErrorTrait.class)
        ? shape.members().stream()
            .filter(each -> each.getMemberName().equalsIgnoreCase("message"))
            .filter(each -> model.expectShape(each.getTarget()).getType() == ShapeType.STRING)
            .filter(each -> each.getMemberTrait(model, SensitiveTrait.class).isEmpty())
            .findFirst()
        : Optional.empty();
  }
}
