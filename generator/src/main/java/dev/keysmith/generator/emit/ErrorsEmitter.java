package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ArrayTypeName;
import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.PrimitiveName;
import dev.keysmith.generator.source.TypeName;
import dev.keysmith.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * Emits the one table of a service's errors. Each operation's dispatcher asks it and then only
 * checks whether the error is one of its own, which is many times smaller than a table each.
 */
final class ErrorsEmitter {
  /** So many cases of a switch over codes make less than 8,000 bytes of code. */
  private static final int CASES_OF_A_METHOD = 150;

  private final Context context;
  private final List<StructureShape> errors;
  private final ErrorCodes codes;

  ErrorsEmitter(Context context) {
    this.context = context;
    this.errors = context.errors();
    this.codes = context.errorCodes();
  }

  TypeSpec emit() {
    TypeSpec.Builder code =
        TypeSpec.classBuilder(context.plan().service().errors())
            .addJavadoc("Tells the errors of all operations apart.")
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethods(read())
            .addMethods(code())
            .addMethod(parse("ofJson", RuntimeTypes.JSON_ERROR))
            .addMethod(parse("ofXml", RuntimeTypes.XML_ERROR));
    if (Deprecations.inAny(errors)) {
      code.addAnnotation(Docs.suppressDeprecation());
    }
    return code.build();
  }

  private static MethodSpec parse(String name, ClassName response) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .addParameter(ClassName.get(String.class).nullable(), "code")
        .addParameter(ArrayTypeName.of(PrimitiveName.BYTE), "body")
        .returns(RuntimeTypes.ERROR_RESPONSE)
        .addStatement("return $T.of(code, body)", response)
        .build();
  }

  private List<MethodSpec> read() {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder("read")
            .addJavadoc(
                "The error of the response, or null when the model has none of its code or its\n"
                    + "members cannot be read.")
            .addModifiers(Modifier.STATIC)
            .addParameter(RuntimeTypes.ERROR_RESPONSE, "response")
            .returns(exception());
    if (errors.isEmpty()) {
      return List.of(code.addStatement("return null").build());
    }
    List<Map.Entry<StructureShape, String>> cases = codes.unambiguous();
    List<MethodSpec> methods = new ArrayList<>();
    code.beginControlFlow("try");
    if (cases.size() <= CASES_OF_A_METHOD) {
      code.addCode(choose("code(response)", cases));
    } else {
      List<List<Map.Entry<StructureShape, String>>> groups =
          Parts.byHash(cases, each -> each.getValue().hashCode(), CASES_OF_A_METHOD);
      code.addStatement("$T code = code(response)", String.class)
          .addCode(
              Parts.dispatch(
                  CodeBlock.of("$T.floorMod(code.hashCode(), $L)", Math.class, groups.size()),
                  groups.size(),
                  "read",
                  "code, response"));
      for (int i = 0; i < groups.size(); i++) {
        methods.add(readPart(i, groups.get(i)));
      }
    }
    methods.add(
        0,
        code.nextControlFlow("catch ($T malformed)", RuntimeTypes.CODEC_EXCEPTION)
            .addStatement("return null")
            .endControlFlow()
            .build());
    return methods;
  }

  private TypeName exception() {
    return context.plan().service().exception().nullable();
  }

  private MethodSpec readPart(int part, List<Map.Entry<StructureShape, String>> cases) {
    return MethodSpec.methodBuilder("read" + part)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(String.class, "code")
        .addParameter(RuntimeTypes.ERROR_RESPONSE, "response")
        .returns(exception())
        .addCode(choose("code", cases))
        .build();
  }

  private CodeBlock choose(String code, List<Map.Entry<StructureShape, String>> cases) {
    Map<StructureShape, List<String>> labels = new LinkedHashMap<>();
    cases.forEach(
        each ->
            labels.computeIfAbsent(each.getKey(), key -> new ArrayList<>()).add(each.getValue()));
    CodeBlock.Builder block = CodeBlock.builder().add("return switch ($L) {\n$>", code);
    labels.forEach(
        (error, own) ->
            block.addStatement(
                "case $L -> $T.read(response)",
                CodeBlock.strings(own),
                context.plan().type(error)));
    return block.addStatement("default -> null").add("$<};\n").build();
  }

  private List<MethodSpec> code() {
    if (errors.isEmpty()) {
      return List.of();
    }
    MethodSpec code =
        MethodSpec.methodBuilder("code")
            .addJavadoc("The model's code for the error, or empty when it has none.")
            .addModifiers(Modifier.STATIC)
            .addParameter(RuntimeTypes.ERROR_RESPONSE, "response")
            .returns(String.class)
            .addStatement("return response.codeAmong($L)", codes.all())
            .build();
    return List.of(code);
  }
}
