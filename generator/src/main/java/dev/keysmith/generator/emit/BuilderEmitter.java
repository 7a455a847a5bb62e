package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.FieldSpec;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.PrimitiveName;
import dev.keysmith.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.StructureShape;

/** Emits the builder in a structure, which codecs fill too. */
final class BuilderEmitter {
  private final Context context;
  private final StructureShape shape;
  private final ClassName type;
  private final ClassName builder;
  private final List<Property> properties;
  private final List<Property> read;

  BuilderEmitter(Context context, StructureShape shape, ClassName type, List<Property> properties) {
    this.context = context;
    this.shape = shape;
    this.type = type;
    this.builder = context.plan().builder(type);
    this.properties = properties;
    this.read = properties.stream().filter(property -> !property.stream()).toList();
  }

  TypeSpec emit() {
    return emit(CodeBlock.of("new $T(this)", type));
  }

  /**
   * @param made the expression of what is built
   */
  TypeSpec emit(CodeBlock made) {
    return start().addMethod(readMember()).addMethod(build(made)).build();
  }

  /** The builder with all but the methods over all members. */
  TypeSpec.Builder start() {
    TypeSpec.Builder code =
        TypeSpec.classBuilder(builder)
            .addJavadoc("Builds a {@link $T}.", type)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(RuntimeTypes.SHAPE_BUILDER);
    for (Property property : properties) {
      code.addField(
          FieldSpec.builder(property.type().nullable(), property.name(), Modifier.PRIVATE).build());
    }
    code.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    SetterEmitter setters = new SetterEmitter(context, type);
    properties.forEach(property -> setters.of(property).forEach(code::addMethod));
    return code;
  }

  private MethodSpec readMember() {
    MethodSpec.Builder code = readMemberStart();
    if (read.isEmpty()) {
      return code.addComment("There is no member to read.").build();
    }
    if (read.size() == 1 && !context.takesLoop(read.get(0).target())) {
      return code.addCode("if (index == 0) ").addCode(readStatements(read.get(0))).build();
    }
    if (hasMemberLocal()) {
      code.addStatement("$T member = SCHEMA.member(index)", RuntimeTypes.MEMBER_SCHEMA);
    }
    code.beginControlFlow("switch (index)");
    for (int i = 0; i < read.size(); i++) {
      code.addCode(readCase(i, read.get(i)));
    }
    return code.addCode("default -> {}\n").endControlFlow().build();
  }

  /** The method that reads a member, without its body. */
  static MethodSpec.Builder readMemberStart() {
    return MethodSpec.methodBuilder("readMember")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(PrimitiveName.INT, "index")
        .addParameter(RuntimeTypes.SHAPE_READER, "reader");
  }

  /** From three members on the schema's array costs less code than a constant each. */
  private boolean hasMemberLocal() {
    return read.size() > 2;
  }

  CodeBlock readCase(int index, Property property) {
    CodeBlock.Builder code = CodeBlock.builder();
    return context.takesLoop(property.target())
        ? code.beginControlFlow("case $L ->", index)
            .add(readStatements(property))
            .endControlFlow()
            .build()
        : code.add("case $L -> ", index).add(readStatements(property)).build();
  }

  private CodeBlock readStatements(Property property) {
    ReadCode read = new ReadCode(context);
    String schema = hasMemberLocal() ? "member" : property.constant();
    return ReadCode.isCollection(property.target())
        ? read.collectInto(property.field(), property.target(), schema)
        : CodeBlock.builder()
            .addStatement("$L = $L", property.field(), read.expression(property.target(), schema))
            .build();
  }

  private MethodSpec build(CodeBlock made) {
    List<Property> required = required();
    MethodSpec.Builder code = buildStart(type, !required.isEmpty());
    if (required.isEmpty()) {
      return code.addStatement("return $L", made).build();
    }
    return code.beginControlFlow(
            "if ($L)",
            required.stream()
                .map(property -> property.name() + " == null")
                .collect(Collectors.joining(" || ")))
        .addStatement("throw SCHEMA.missing($L)", pairs(required))
        .endControlFlow()
        .addStatement("return $L", made)
        .build();
  }

  /**
   * The method that builds, without its body.
   *
   * @param fails whether members are required
   */
  static MethodSpec.Builder buildStart(ClassName type, boolean fails) {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(type);
    return fails
        ? code.addJavadoc(
            """
            {@return what has been set}
            @throws $T when a required member is missing; it names all that are
            """,
            IllegalStateException.class)
        : code.addJavadoc("{@return what has been set}");
  }

  /** The members that {@code build} asks for. */
  List<Property> required() {
    List<Property> required = new ArrayList<>();
    for (Property property : properties) {
      boolean demanded = context.plan().isInput(shape) || !property.nullable();
      if (demanded
          && property.member().isRequired()
          && !context.plan().isMessage(property.member())
          && !Fallback.hasDefault(property.member())
          && !IdempotencyToken.isOn(property.member())) {
        required.add(property);
      }
    }
    return required;
  }

  /** What names the member in a message. */
  private static String schemaOf(Property property) {
    return property.stream()
        ? "\"" + property.member().getMemberName() + "\""
        : property.constant();
  }

  private static String pairs(List<Property> required) {
    return required.stream()
        .map(property -> schemaOf(property) + ", " + property.name())
        .collect(Collectors.joining(", "));
  }
}
