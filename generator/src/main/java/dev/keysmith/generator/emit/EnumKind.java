package dev.keysmith.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.EnumValueTrait;

/** What sets enums of strings and enums of ints apart. */
enum EnumKind {
  STRING,
  INT;

  static EnumKind of(Shape shape) {
    return shape.isIntEnumShape() ? INT : STRING;
  }

  /** The Java type of the values. */
  TypeName type() {
    return this == INT ? TypeName.INT : ClassName.get(String.class);
  }

  /** What all enums of the kind extend. */
  ClassName parent() {
    return this == INT ? RuntimeTypes.INT_ENUM : RuntimeTypes.STRING_ENUM;
  }

  CodeBlock literal(MemberShape member) {
    EnumValueTrait value = member.expectTrait(EnumValueTrait.class);
    return this == INT
        ? CodeBlock.of("$L", value.expectIntValue())
        : CodeBlock.of("$S", value.expectStringValue());
  }
}
