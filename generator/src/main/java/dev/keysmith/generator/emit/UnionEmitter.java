package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.UnionShape;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Emits a union: a sealed interface that nests one class a member, and one for unknown members. */
final class UnionEmitter {
  private final Context context;
  private final UnionShape shape;
  private final ClassName type;

  UnionEmitter(Context context, UnionShape shape) {
    this.context = context;
    this.shape = shape;
    this.type = context.plan().type(shape);
  }

  TypeSpec emit() {
    TypeSpec.Builder code =
        TypeSpec.interfaceBuilder(type)
            .addJavadoc(Docs.of(shape, type.simpleName() + "."))
            .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
            .addSuperinterface(RuntimeTypes.SHAPE);
    if (Docs.isDeprecated(shape)) {
      code.addAnnotation(Docs.deprecated());
    } else if (new Deprecations(context).inMembersOf(shape)) {
      code.addAnnotation(Docs.suppressDeprecation());
    }
    shape.members().forEach(member -> code.addMethod(factory(member)));
    code.addMethod(ofValue()).addMethod(toValue());
    VariantEmitter variants = new VariantEmitter(context, shape);
    shape.members().forEach(member -> code.addType(variants.emit(member)));
    return code.addType(new UnknownVariantEmitter(context, shape).emit()).build();
  }

  private MethodSpec factory(MemberShape member) {
    Property property = variantProperty(context, member);
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(property.name())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(type);
    if (Docs.isDeprecated(member)) {
      code.addAnnotation(Docs.deprecated());
    }
    String title = "The member " + member.getMemberName() + ".";
    if (member.getTarget().equals(UnitTypeTrait.UNIT)) {
      return code.addJavadoc(
              Docs.of(context, member, title, "@return the member, which holds nothing"))
          .addStatement("return new $T()", context.plan().variant(member))
          .build();
    }
    return code.addJavadoc(
            Docs.of(
                context,
                member,
                title,
                "@param value what it holds\n@return the union of this member"))
        .addParameter(property.type(), "value")
        .addCode(make(property))
        .build();
  }

  private CodeBlock make(Property property) {
    ClassName variant = context.plan().variant(property.member());
    if (!ReadCode.isCollection(property.target())) {
      return CodeBlock.builder().addStatement("return new $T(value)", variant).build();
    }
    CopyCode copies = new CopyCode(context);
    if (!copies.isNested(property.target())) {
      return CodeBlock.builder()
          .addStatement("return new $T($L)", variant, CopyCode.flat(property.target(), "value"))
          .build();
    }
    return CodeBlock.builder()
        .add(copies.nested(property.target(), "value", "copy"))
        .addStatement(
            "return new $T($L)", variant, CopyCode.unmodifiable(property.target(), "copy"))
        .build();
  }

  static Property variantProperty(Context context, MemberShape member) {
    return new Property(
        member,
        context.target(member),
        context.plan().member(member),
        context.plan().constant(member),
        member.getTarget().equals(UnitTypeTrait.UNIT)
            ? RuntimeTypes.UNIT
            : context.plan().javaType(member),
        false,
        false);
  }

  private MethodSpec ofValue() {
    return MethodSpec.methodBuilder("ofValue")
        .addJavadoc(
            "{@return what a tree tells; a member that the model does not know is {@link Unknown}}\n"
                + "@param value a structure of one member\n"
                + "@throws $T when it does not have one member or its value is of the wrong kind",
            IllegalArgumentException.class)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(RuntimeTypes.VALUE, "value")
        .returns(type)
        .addStatement(
            "return $T.read($T.of(value))",
            context.plan().unionReader(shape),
            RuntimeTypes.VALUE_READER)
        .build();
  }

  private static MethodSpec toValue() {
    return MethodSpec.methodBuilder("toValue")
        .addJavadoc("{@return the tree of this, a structure of one member}")
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .returns(RuntimeTypes.STRUCTURE_VALUE)
        .addStatement("return $T.toValue(this)", RuntimeTypes.VALUE_WRITER)
        .build();
  }
}
