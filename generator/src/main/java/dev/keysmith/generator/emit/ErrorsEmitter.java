package dev.keysmith.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * Emits the one table of a service's errors. Each operation's dispatcher asks it and then only
 * checks whether the error is one of its own, which is many times smaller than a table each.
 */
final class ErrorsEmitter {
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
            .addMethod(read())
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
        .addParameter(RuntimeTypes.nullable(ClassName.get(String.class)), "code")
        .addParameter(ArrayTypeName.of(TypeName.BYTE), "body")
        .returns(RuntimeTypes.ERROR_RESPONSE)
        .addStatement("return $T.of(code, body)", response)
        .build();
  }

  private MethodSpec read() {
    ClassName exception = context.plan().service().exception();
    MethodSpec.Builder code =
        MethodSpec.methodBuilder("read")
            .addJavadoc(
                "The error of the response, or null when the model has none of its code or its\n"
                    + "members cannot be read.")
            .addModifiers(Modifier.STATIC)
            .addParameter(RuntimeTypes.ERROR_RESPONSE, "response")
            .returns(RuntimeTypes.nullable(exception));
    if (errors.isEmpty()) {
      return code.addStatement("return null").build();
    }
    code.beginControlFlow("try").addCode("return switch (code(response)) {\n$>");
    codes
        .unambiguous()
        .forEach(
            (error, labels) ->
                code.addStatement(
                    "case $L -> $T.read(response)", labels, context.plan().type(error)));
    return code.addStatement("default -> null")
        .addCode("$<};\n")
        .nextControlFlow("catch ($T malformed)", RuntimeTypes.CODEC_EXCEPTION)
        .addStatement("return null")
        .endControlFlow()
        .build();
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
