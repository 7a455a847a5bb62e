package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.PrimitiveName;
import dev.keysmith.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.UnionShape;

/** Emits the class in a union for a member that the model does not know. */
final class UnknownVariantEmitter {
  private final ClassName union;
  private final ClassName type;

  UnknownVariantEmitter(Context context, UnionShape shape) {
    this.union = context.plan().type(shape);
    this.type = context.plan().unknownVariant(shape);
  }

  TypeSpec emit() {
    return TypeSpec.classBuilder(type)
        .addJavadoc(
            "A member that the model does not know: kept as it came, and written back so by the\n"
                + "codec that read it.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(union)
        .addField(RuntimeTypes.UNKNOWN_MEMBER, "member", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.UNKNOWN_MEMBER, "member")
                .addStatement("this.member = member")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("member")
                .addJavadoc("{@return the member as it came}")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.UNKNOWN_MEMBER)
                .addStatement("return member")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("tag")
                .addJavadoc("{@return the member's name on the wire}")
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return member.tag()")
                .build())
        .addMethod(
            VariantEmitter.override("write", PrimitiveName.VOID)
                .addParameter(RuntimeTypes.SHAPE_WRITER, "writer")
                .addStatement("writer.writeUnknown(member)")
                .build())
        .addMethod(
            VariantEmitter.override("equals", PrimitiveName.BOOLEAN)
                .addParameter(ClassName.OBJECT.nullable(), "other")
                .addStatement("return other instanceof $T that && member.equals(that.member)", type)
                .build())
        .addMethod(
            VariantEmitter.override("hashCode", PrimitiveName.INT)
                .addStatement("return member.hashCode()")
                .build())
        .addMethod(
            VariantEmitter.override("toString", ClassName.get(String.class))
                .addStatement("return $S.concat(member.toString())", union.simpleName() + ".")
                .build())
        .build();
  }
}
