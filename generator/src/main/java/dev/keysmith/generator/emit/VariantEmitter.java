package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.PrimitiveName;
import dev.keysmith.generator.source.TypeName;
import dev.keysmith.generator.source.TypeSpec;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.UnionShape;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Emits the class of one member of a union. */
final class VariantEmitter {
  private final Context context;
  private final ClassName union;
  private final ClassName reader;

  VariantEmitter(Context context, UnionShape shape) {
    this.context = context;
    this.union = context.plan().type(shape);
    this.reader = context.plan().unionReader(shape);
  }

  TypeSpec emit(MemberShape member) {
    Property property = UnionEmitter.variantProperty(context, member);
    ClassName type = context.plan().variant(member);
    boolean unit = member.getTarget().equals(UnitTypeTrait.UNIT);
    TypeSpec.Builder code =
        TypeSpec.classBuilder(type)
            .addJavadoc("The member {@link $T#$L}.", union, property.name())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(union);
    if (Docs.isDeprecated(member)) {
      code.addJavadoc("\n\n@deprecated as that is").addAnnotation(Docs.deprecated());
    }
    if (!unit) {
      code.addField(property.type(), "value", Modifier.PRIVATE, Modifier.FINAL);
    }
    code.addMethod(constructor(property, unit));
    if (!unit) {
      code.addMethod(value(property));
    }
    return code.addMethod(write(property))
        .addMethod(equality(type, unit))
        .addMethod(hash(property, unit))
        .addMethod(description(union))
        .build();
  }

  private static MethodSpec constructor(Property property, boolean unit) {
    MethodSpec.Builder code = MethodSpec.constructorBuilder();
    return unit
        ? code.build()
        : code.addParameter(property.type(), "value")
            .addStatement("this.value = $T.requireNonNull(value)", Objects.class)
            .build();
  }

  private static MethodSpec value(Property property) {
    return MethodSpec.methodBuilder("value")
        .addJavadoc("{@return what the member holds}")
        .addModifiers(Modifier.PUBLIC)
        .returns(property.type())
        .addStatement("return value")
        .build();
  }

  private MethodSpec write(Property property) {
    String schema = reader.simpleName() + "." + property.constant();
    return override("write", PrimitiveName.VOID)
        .addParameter(RuntimeTypes.SHAPE_WRITER, "writer")
        .addCode(new WriteCode(context).write(property.member(), schema, "value"))
        .build();
  }

  private static MethodSpec equality(ClassName type, boolean unit) {
    return override("equals", PrimitiveName.BOOLEAN)
        .addParameter(ClassName.OBJECT.nullable(), "other")
        .addStatement(
            unit
                ? "return other instanceof $T"
                : "return other instanceof $T that && value.equals(that.value)",
            type)
        .build();
  }

  private static MethodSpec hash(Property property, boolean unit) {
    MethodSpec.Builder code = override("hashCode", PrimitiveName.INT);
    return unit
        ? code.addStatement("return $S.hashCode()", property.member().getMemberName()).build()
        : code.addStatement("return value.hashCode()").build();
  }

  static MethodSpec description(ClassName union) {
    return override("toString", ClassName.get(String.class))
        .addStatement("return $S.concat(toValue().toString())", union.simpleName())
        .build();
  }

  static MethodSpec.Builder override(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }
}
