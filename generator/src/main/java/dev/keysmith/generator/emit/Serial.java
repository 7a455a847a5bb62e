package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.FieldSpec;
import dev.keysmith.generator.source.PrimitiveName;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.Shape;

/** Java serialization, which exceptions have whether they want it or not. */
final class Serial {
  private Serial() {}

  static FieldSpec version() {
    return FieldSpec.builder(
            PrimitiveName.LONG,
            "serialVersionUID",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("1L")
        .build();
  }

  /** Whether the Java type of these values can be serialized. */
  static boolean isSerializable(Shape target) {
    return switch (target.getType()) {
      case BLOB, DOCUMENT, ENUM, INT_ENUM, LIST, SET, MAP, STRUCTURE, UNION -> false;
      default -> true;
    };
  }
}
