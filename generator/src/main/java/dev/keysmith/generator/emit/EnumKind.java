package dev.keysmith.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.EnumValueTrait;

/** What sets enums of strings and enums of ints apart. */
@SuppressWarnings("ImmutableEnumChecker") // JavaPoet's type names are immutable, only not annotated
enum EnumKind {
  STRING(ClassName.get(String.class), RuntimeTypes.STRING_ENUM),
  INT(TypeName.INT, RuntimeTypes.INT_ENUM);

  private final TypeName type;
  private final ClassName parent;

  EnumKind(TypeName type, ClassName parent) {
    this.type = type;
    this.parent = parent;
  }

  static EnumKind of(Shape shape) {
    return shape.isIntEnumShape() ? INT : STRING;
  }

  /** The Java type of the values. */
  TypeName type() {
    return type;
  }

  /** What all enums of the kind extend. */
  ClassName parent() {
    return parent;
  }

  CodeBlock literal(MemberShape member) {
    EnumValueTrait value = member.expectTrait(EnumValueTrait.class);
    return this == INT
        ? CodeBlock.of("$L", value.expectIntValue())
        : CodeBlock.of("$S", value.expectStringValue());
  }
}
