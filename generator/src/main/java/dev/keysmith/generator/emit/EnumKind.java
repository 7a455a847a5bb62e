package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.PrimitiveName;
import dev.keysmith.generator.source.TypeName;
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
    return this == INT ? PrimitiveName.INT : ClassName.get(String.class);
  }

  /** What all enums of the kind extend. */
  ClassName parent() {
    return this == INT ? RuntimeTypes.INT_ENUM : RuntimeTypes.STRING_ENUM;
  }

  /** The hash of a member's value, which Java defines for all times. */
  int hash(MemberShape member) {
    EnumValueTrait value = member.expectTrait(EnumValueTrait.class);
    return this == INT ? value.expectIntValue() : value.expectStringValue().hashCode();
  }

  /** The expression of the remainder of the same hash of the parameter {@code value}. */
  CodeBlock hashOfValue(int divisor) {
    return CodeBlock.of(
        this == INT ? "$T.floorMod(value, $L)" : "$T.floorMod(value.hashCode(), $L)",
        Math.class,
        divisor);
  }

  CodeBlock literal(MemberShape member) {
    EnumValueTrait value = member.expectTrait(EnumValueTrait.class);
    return this == INT
        ? CodeBlock.of("$L", value.expectIntValue())
        : CodeBlock.of("$S", value.expectStringValue());
  }
}
