package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ArrayTypeName;
import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.PrimitiveName;
import dev.keysmith.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.StructureShape;

/** Emits the builder in a large structure, whose methods over all members come in parts. */
final class LargeBuilderEmitter {
  private final Context context;
  private final ClassName type;
  private final ClassName builder;
  private final List<List<Property>> parts;
  private final BuilderEmitter emitter;

  LargeBuilderEmitter(
      Context context, StructureShape shape, ClassName type, List<List<Property>> parts) {
    this.context = context;
    this.type = type;
    this.builder = context.plan().builder(type);
    this.parts = parts;
    this.emitter =
        new BuilderEmitter(context, shape, type, parts.stream().flatMap(List::stream).toList());
  }

  TypeSpec emit() {
    TypeSpec.Builder code = emitter.start().addMethod(readMember());
    for (int i = 0; i < parts.size(); i++) {
      code.addMethod(readPart(i));
    }
    addCopy(code);
    addFallbacks(code);
    addBuild(code);
    return code.build();
  }

  private MethodSpec readMember() {
    MethodSpec.Builder code =
        BuilderEmitter.readMemberStart()
            .beginControlFlow("switch (index / $L)", LargeStructureEmitter.PART);
    for (int i = 0; i < parts.size(); i++) {
      code.addStatement("case $L -> readMember$L(index, reader)", i, i);
    }
    return code.addCode("default -> {}\n").endControlFlow().build();
  }

  private MethodSpec readPart(int part) {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder("readMember" + part)
            .addModifiers(Modifier.PRIVATE)
            .addParameter(PrimitiveName.INT, "index")
            .addParameter(RuntimeTypes.SHAPE_READER, "reader")
            .addStatement("$T member = SCHEMA.member(index)", RuntimeTypes.MEMBER_SCHEMA)
            .beginControlFlow("switch (index)");
    int index = part * LargeStructureEmitter.PART;
    for (Property property : parts.get(part)) {
      code.addCode(emitter.readCase(index++, property));
    }
    return code.addCode("default -> {}\n").endControlFlow().build();
  }

  private void addCopy(TypeSpec.Builder code) {
    MethodSpec.Builder all =
        MethodSpec.methodBuilder("copy")
            .addModifiers(Modifier.PRIVATE)
            .returns(builder)
            .addStatement("$T copy = new $T()", builder, builder);
    for (int i = 0; i < parts.size(); i++) {
      all.addStatement("copy$L(copy)", i);
      MethodSpec.Builder some =
          MethodSpec.methodBuilder("copy" + i)
              .addModifiers(Modifier.PRIVATE)
              .addParameter(builder, "copy");
      parts
          .get(i)
          .forEach(each -> some.addStatement("copy.$L = this.$L", each.name(), each.name()));
      code.addMethod(some.build());
    }
    code.addMethod(all.addStatement("return copy").build());
  }

  /** Whether a member of a part is never null, so that it must be filled in if it is not set. */
  static boolean hasFallback(List<Property> part) {
    return part.stream().anyMatch(each -> !each.nullable());
  }

  private void addFallbacks(TypeSpec.Builder code) {
    for (int i = 0; i < parts.size(); i++) {
      if (hasFallback(parts.get(i))) {
        MethodSpec.Builder fill =
            MethodSpec.methodBuilder("fill" + i)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(builder, "builder");
        Fallback fallback = new Fallback(context);
        parts.get(i).stream()
            .filter(each -> !each.nullable())
            .forEach(
                each -> fill.addStatement("builder.$L = $L", each.name(), fallback.take(each)));
        code.addMethod(fill.build());
      }
    }
  }

  private void addBuild(TypeSpec.Builder code) {
    List<Property> required = emitter.required();
    List<List<Property>> groups = Parts.inOrder(required, LargeStructureEmitter.PART);
    MethodSpec.Builder build = BuilderEmitter.buildStart(type, !required.isEmpty());
    if (!required.isEmpty()) {
      build
          .beginControlFlow("if ($L)", any(groups.size()))
          .addStatement(
              "$T[] pairs = new $T[$L]",
              ClassName.OBJECT.nullable(),
              ClassName.OBJECT.nullable(),
              2 * required.size());
      for (int i = 0; i < groups.size(); i++) {
        build.addStatement("required$L(pairs)", i);
        code.addMethod(lacks(i, groups.get(i))).addMethod(pairs(i, groups.get(i)));
      }
      build.addStatement("throw SCHEMA.missing(pairs)").endControlFlow();
    }
    code.addMethod(build.addStatement("return new $T(this)", type).build());
  }

  private static String any(int groups) {
    return IntStream.range(0, groups)
        .mapToObj(i -> "lacks" + i + "()")
        .collect(Collectors.joining(" || "));
  }

  private static MethodSpec lacks(int part, List<Property> group) {
    List<CodeBlock> tests = new ArrayList<>();
    group.forEach(each -> tests.add(CodeBlock.of("$L == null", each.name())));
    return MethodSpec.methodBuilder("lacks" + part)
        .addModifiers(Modifier.PRIVATE)
        .returns(PrimitiveName.BOOLEAN)
        .addStatement("return $L", CodeBlock.join(tests, " || "))
        .build();
  }

  private static MethodSpec pairs(int part, List<Property> group) {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder("required" + part)
            .addModifiers(Modifier.PRIVATE)
            .addParameter(ArrayTypeName.of(ClassName.OBJECT.nullable()), "pairs");
    int index = 2 * part * LargeStructureEmitter.PART;
    for (Property each : group) {
      code.addStatement("pairs[$L] = $L", index++, each.constant());
      code.addStatement("pairs[$L] = this.$L", index++, each.name());
    }
    return code.build();
  }
}
