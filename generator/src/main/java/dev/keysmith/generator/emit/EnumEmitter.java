package dev.keysmith.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;

/** Emits an enum of strings or ints: open, with interned constants for the values of the model. */
final class EnumEmitter {
  private final Context context;
  private final Shape shape;
  private final ClassName type;
  private final EnumKind kind;
  private final List<MemberShape> members;

  EnumEmitter(Context context, Shape shape) {
    this.context = context;
    this.shape = shape;
    this.type = context.plan().type(shape);
    this.kind = EnumKind.of(shape);
    this.members = List.copyOf(shape.members());
  }

  TypeSpec emit() {
    TypeSpec.Builder code =
        TypeSpec.classBuilder(type)
            .addJavadoc(Docs.of(context, shape, type.simpleName() + "."))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(kind.parent());
    if (Docs.isDeprecated(shape)) {
      code.addAnnotation(Docs.deprecated());
    }
    for (int i = 0; i < members.size(); i++) {
      code.addField(constant(members.get(i), i));
    }
    EnumMethods methods = new EnumMethods(kind, type, context.plan().known(shape));
    return code.addMethod(methods.constructor())
        .addMethod(of())
        .addMethod(methods.ofValue())
        .addMethod(methods.known())
        .addType(known())
        .build();
  }

  private FieldSpec constant(MemberShape member, int place) {
    FieldSpec.Builder field =
        FieldSpec.builder(
                type,
                context.plan().constant(member),
                Modifier.PUBLIC,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc(Docs.of(context, member, "The value " + member.getMemberName() + "."))
            .initializer("new $T($L, $L)", type, kind.literal(member), place);
    if (Docs.isDeprecated(member)) {
      field.addAnnotation(Docs.deprecated());
    }
    return field.build();
  }

  private MethodSpec of() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (MemberShape member : members) {
      cases.addStatement("case $L -> $L", kind.literal(member), context.plan().constant(member));
    }
    return MethodSpec.methodBuilder("of")
        .addJavadoc(
            "The constant of a value.\n\n@param value a value, known to the model or not\n"
                + "@return the constant, or a new object for an unknown value")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(kind.type(), "value")
        .returns(type)
        .addCode("return switch (value) {\n$>")
        .addCode(cases.build())
        .addStatement("default -> new $T(value, -1)", type)
        .addCode("$<};\n")
        .build();
  }

  private TypeSpec known() {
    TypeSpec.Builder code =
        TypeSpec.enumBuilder(context.plan().known(shape))
            .addJavadoc("The values that the model lists, for switches.")
            .addModifiers(Modifier.PUBLIC);
    for (MemberShape member : members) {
      TypeSpec.Builder constant =
          TypeSpec.anonymousClassBuilder("")
              .addJavadoc("See {@link $T#$L}.", type, context.plan().constant(member));
      if (Docs.isDeprecated(member)) {
        constant.addJavadoc("\n\n@deprecated as that is").addAnnotation(Docs.deprecated());
      }
      code.addEnumConstant(context.plan().constant(member), constant.build());
    }
    return code.build();
  }
}
