package dev.keysmith.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.EnumValueTrait;

/** What sets enums of strings and enums of ints apart. */
enum EnumKind {
  STRING(ClassName.get(String.class), Runtime.VALUE.nestedClass("Enum"), "ofEnum"),
  INT(TypeName.INT, Runtime.VALUE.nestedClass("Integer"), "of");

  private final TypeName type;
  private final ClassName tree;
  private final String treeFactory;

  EnumKind(TypeName type, ClassName tree, String treeFactory) {
    this.type = type;
    this.tree = tree;
    this.treeFactory = treeFactory;
  }

  static EnumKind of(Shape shape) {
    return shape.isIntEnumShape() ? INT : STRING;
  }

  /** The Java type of the values. */
  TypeName type() {
    return type;
  }

  /** The tag of the values in a tree. */
  ClassName tree() {
    return tree;
  }

  /** The method of {@code Value} that makes it. */
  String treeFactory() {
    return treeFactory;
  }

  CodeBlock literal(MemberShape member) {
    EnumValueTrait value = member.expectTrait(EnumValueTrait.class);
    return this == INT
        ? CodeBlock.of("$L", value.expectIntValue())
        : CodeBlock.of("$S", value.expectStringValue());
  }
}
