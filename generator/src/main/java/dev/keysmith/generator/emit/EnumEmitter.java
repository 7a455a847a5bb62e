package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.EnumConstant;
import dev.keysmith.generator.source.FieldSpec;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;

/** Emits an enum of strings or ints: open, with interned constants for the values of the model. */
final class EnumEmitter {
  /** So many cases of a switch over strings make less than 8,000 bytes of code. */
  private static final int VALUES_OF_A_METHOD = 200;

  private final Context context;
  private final Shape shape;
  private final ClassName type;
  private final EnumKind kind;
  private final List<MemberShape> members;
  private final List<ClassName> parts;

  EnumEmitter(Context context, Shape shape) {
    this.context = context;
    this.shape = shape;
    this.type = context.plan().type(shape);
    this.kind = EnumKind.of(shape);
    this.members = List.copyOf(shape.members());
    this.parts = context.plan().enumParts(shape);
  }

  TypeSpec emit() {
    TypeSpec.Builder code =
        TypeSpec.classBuilder(type)
            .addJavadoc(Docs.of(shape, type.simpleName() + "."))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(kind.parent());
    if (Docs.isDeprecated(shape)) {
      code.addAnnotation(Docs.deprecated());
    }
    EnumMethods methods = new EnumMethods(kind, type, context.plan().known(shape));
    if (parts.isEmpty()) {
      for (int i = 0; i < members.size(); i++) {
        code.addField(constant(members.get(i), i));
      }
      code.addMethod(methods.constructor(Modifier.PRIVATE)).addMethod(of(cases(members)));
    } else {
      parts.forEach(code::addSuperinterface);
      code.addMethod(methods.constructor());
      addOf(code);
    }
    return code.addMethod(methods.ofValue()).addMethod(methods.known()).addType(known()).build();
  }

  /** The interfaces that hold the constants of a large enum, which it inherits as its own. */
  List<TypeSpec> emitParts() {
    List<TypeSpec> types = new ArrayList<>();
    int size = parts.isEmpty() ? 1 : (members.size() + parts.size() - 1) / parts.size();
    for (int part = 0; part < parts.size(); part++) {
      TypeSpec.Builder code =
          TypeSpec.interfaceBuilder(parts.get(part))
              .addJavadoc("Values of {@link $T}, which has too many for one class.", type);
      if (Docs.isDeprecated(shape)) {
        code.addAnnotation(Docs.suppressDeprecation());
      }
      for (int i = part * size; i < Math.min(members.size(), (part + 1) * size); i++) {
        code.addField(constant(members.get(i), i));
      }
      types.add(code.build());
    }
    return types;
  }

  private FieldSpec constant(MemberShape member, int place) {
    FieldSpec.Builder field =
        FieldSpec.builder(
                type,
                context.plan().constant(member),
                Modifier.PUBLIC,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc(Docs.of(member, "The value " + member.getMemberName() + "."))
            .initializer("new $T($L, $L)", type, kind.literal(member), place);
    if (Docs.isDeprecated(member)) {
      field.addAnnotation(Docs.deprecated());
    }
    return field.build();
  }

  private CodeBlock cases(List<MemberShape> some) {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (value) {\n$>");
    for (MemberShape member : some) {
      cases.addStatement("case $L -> $L", kind.literal(member), context.plan().constant(member));
    }
    return cases.addStatement("default -> new $T(value, -1)", type).add("$<};\n").build();
  }

  /** The values are told apart by their hashes first. */
  private void addOf(TypeSpec.Builder code) {
    List<List<MemberShape>> groups = Parts.byHash(members, kind::hash, VALUES_OF_A_METHOD);
    code.addMethod(
        of(Parts.dispatch(kind.hashOfValue(groups.size()), groups.size(), "of", "value")));
    for (int i = 0; i < groups.size(); i++) {
      code.addMethod(
          MethodSpec.methodBuilder("of" + i)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(kind.type(), "value")
              .returns(type)
              .addCode(cases(groups.get(i)))
              .build());
    }
  }

  private MethodSpec of(CodeBlock body) {
    return MethodSpec.methodBuilder("of")
        .addJavadoc(
            "{@return the constant of a value, or a new object for an unknown one}\n"
                + "@param value a value, known to the model or not")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(kind.type(), "value")
        .returns(type)
        .addCode(body)
        .build();
  }

  private TypeSpec known() {
    TypeSpec.Builder code =
        TypeSpec.enumBuilder(context.plan().known(shape))
            .addJavadoc("The values that the model lists, for switches.")
            .addModifiers(Modifier.PUBLIC);
    for (MemberShape member : members) {
      String constant = context.plan().constant(member);
      code.addEnumConstant(
          Docs.isDeprecated(member)
              ? new EnumConstant(
                  constant,
                  CodeBlock.of("See {@link $T#$L}.\n\n@deprecated as that is", type, constant),
                  List.of(Docs.deprecated()))
              : new EnumConstant(
                  constant, CodeBlock.of("See {@link $T#$L}.", type, constant), List.of()));
    }
    return code.build();
  }
}
