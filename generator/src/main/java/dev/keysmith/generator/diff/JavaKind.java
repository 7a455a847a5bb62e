package dev.keysmith.generator.diff;

import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.ErrorTrait;

/** What kind of Java type a shape is. */
final class JavaKind {
  private JavaKind() {}

  static String of(Shape shape) {
    return switch (shape.getType()) {
      case STRUCTURE -> shape.hasTrait(ErrorTrait.class) ? "an exception" : "a class";
      case UNION -> "a sealed interface";
      case ENUM -> "an enum of strings";
      case INT_ENUM -> "an enum of integers";
      default -> "no type of its own";
    };
  }
}
