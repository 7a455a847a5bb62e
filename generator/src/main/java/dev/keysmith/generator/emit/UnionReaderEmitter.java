package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.PrimitiveName;
import dev.keysmith.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.UnionShape;

/** Emits what reads a union and holds its schemas, which the interface would show to all. */
final class UnionReaderEmitter {
  private final Context context;
  private final UnionShape shape;
  private final ClassName union;
  private final ClassName type;

  UnionReaderEmitter(Context context, UnionShape shape) {
    this.context = context;
    this.shape = shape;
    this.union = context.plan().type(shape);
    this.type = context.plan().unionReader(shape);
  }

  TypeSpec emit() {
    TypeSpec.Builder code =
        TypeSpec.classBuilder(type)
            .addJavadoc("Reads a {@link $T}, of which exactly one member is set.", union)
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(RuntimeTypes.SHAPE_BUILDER);
    if (Docs.isDeprecated(shape)
        || Deprecations.inAny(shape.members())
        || new Deprecations(context).inMembersOf(shape)) {
      code.addAnnotation(Docs.suppressDeprecation());
    }
    new SchemaCode(context)
        .addTo(code, shape, shape.getId().toString(), Modifier.STATIC, Modifier.FINAL);
    return code.addField(union.nullable(), "union", Modifier.PRIVATE)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(read())
        .addMethod(readMember())
        .build();
  }

  private MethodSpec read() {
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.STATIC)
        .addParameter(RuntimeTypes.SHAPE_READER, "reader")
        .returns(union)
        .addStatement("$T read = new $T()", type, type)
        .addStatement("reader.readStruct(SCHEMA, read)")
        .beginControlFlow("if (read.union == null)")
        .addStatement("throw reader.error($S)", noMember())
        .endControlFlow()
        .addStatement("return read.union")
        .build();
  }

  private String noMember() {
    return union.simpleName() + " needs one member, but none is set";
  }

  private MethodSpec readMember() {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder("readMember")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(PrimitiveName.INT, "index")
            .addParameter(RuntimeTypes.SHAPE_READER, "reader")
            .beginControlFlow("if (union != null)")
            .addStatement(
                "throw reader.error($S)", union.simpleName() + " needs one member, but two are set")
            .endControlFlow()
            .beginControlFlow("switch (index)");
    int index = 0;
    for (MemberShape member : shape.members()) {
      code.addCode(readCase(index++, UnionEmitter.variantProperty(context, member)));
    }
    return code.addStatement(
            "default -> union = new $T(reader.readUnknown())", context.plan().unknownVariant(shape))
        .endControlFlow()
        .build();
  }

  private CodeBlock readCase(int index, Property property) {
    ReadCode read = new ReadCode(context);
    ClassName variant = context.plan().variant(property.member());
    if (ReadCode.isCollection(property.target())) {
      return CodeBlock.builder()
          .beginControlFlow("case $L ->", index)
          .add(read.collect(property.target(), property.constant()))
          .addStatement("union = new $T($L)", variant, read.collected(property.target()))
          .endControlFlow()
          .build();
    }
    CodeBlock value = read.expression(property.target(), property.constant());
    CodeBlock.Builder code = CodeBlock.builder();
    return property.type().equals(RuntimeTypes.UNIT)
        ? code.beginControlFlow("case $L ->", index)
            .addStatement(value)
            .addStatement("union = new $T()", variant)
            .endControlFlow()
            .build()
        : code.addStatement("case $L -> union = new $T($L)", index, variant, value).build();
  }
}
