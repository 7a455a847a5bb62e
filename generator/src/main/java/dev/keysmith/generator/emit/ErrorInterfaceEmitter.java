package dev.keysmith.generator.emit;

import dev.keysmith.generator.plan.OperationNames;
import dev.keysmith.generator.source.ArrayTypeName;
import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.PrimitiveName;
import dev.keysmith.generator.source.TypeSpec;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.StructureShape;

/** Emits the sealed interface of an operation's errors, with its dispatchers. */
final class ErrorInterfaceEmitter {
  private final Context context;
  private final OperationNames names;
  private final List<StructureShape> errors;

  ErrorInterfaceEmitter(Context context, OperationShape operation) {
    this.context = context;
    this.names = context.plan().operation(operation);
    this.errors = context.errors(operation);
  }

  TypeSpec emit() {
    TypeSpec.Builder code =
        TypeSpec.interfaceBuilder(names.error())
            .addJavadoc("The errors of {@link $T}.", names.type())
            .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
            .addSuperinterface(RuntimeTypes.OPERATION_ERROR);
    if (Deprecations.inAny(errors)) {
      code.addAnnotation(Docs.suppressDeprecation());
    }
    errors.forEach(error -> code.addPermittedSubclass(context.plan().type(error)));
    return code.addPermittedSubclass(names.unknownError())
        .addMethod(ofResponse())
        .addMethod(ofThrowable())
        .addMethod(ofBody("errorOfJson", "a JSON body", "ofJson"))
        .addMethod(ofBody("errorOfXml", "an XML body", "ofXml"))
        .addType(unknown())
        .build();
  }

  private MethodSpec ofResponse() {
    MethodSpec.Builder code =
        dispatcher("errorOf")
            .addJavadoc(
                """
                {@return the error of a response, {@link Unknown} if the operation does not list it or its body is malformed}
                @param response the response
                """)
            .addParameter(RuntimeTypes.ERROR_RESPONSE, "response");
    return code.addCode(ambiguous())
        .addStatement(
            "$T error = $T.read(response)",
            context.plan().service().exception(),
            context.plan().service().errors())
        .addStatement(
            "return error instanceof $T listed ? listed : new $T(response)",
            names.error(),
            names.unknownError())
        .build();
  }

  /** What the service's table leaves out, because another operation's error has the same code. */
  private CodeBlock ambiguous() {
    Map<StructureShape, List<String>> labels = context.errorCodes().ambiguous(errors);
    CodeBlock.Builder code = CodeBlock.builder();
    if (labels.isEmpty()) {
      return code.build();
    }
    code.beginControlFlow("try")
        .beginControlFlow("switch ($T.code(response))", context.plan().service().errors());
    labels.forEach(
        (error, codes) ->
            code.beginControlFlow("case $L ->", CodeBlock.strings(codes))
                .addStatement("return $T.read(response)", context.plan().type(error))
                .endControlFlow());
    return code.add("default -> {}\n")
        .endControlFlow()
        .nextControlFlow("catch ($T malformed)", RuntimeTypes.CODEC_EXCEPTION)
        .addStatement("return new $T(response)", names.unknownError())
        .endControlFlow()
        .build();
  }

  private MethodSpec ofThrowable() {
    return dispatcher("errorOf")
        .addJavadoc(
            "{@return an exception as an error of this operation, or null when it is none}\n"
                + "@param thrown what a call threw")
        .addParameter(Throwable.class, "thrown")
        .returns(names.error().nullable())
        .addStatement("return thrown instanceof $T error ? error : null", names.error())
        .build();
  }

  private MethodSpec ofBody(String name, String body, String parse) {
    return dispatcher(name)
        .addJavadoc(
            "{@return the error that $L tells}\n"
                + "@param code the error's name if it is known otherwise, such as by a header\n"
                + "@param body the body as it came",
            body)
        .addParameter(ClassName.get(String.class).nullable(), "code")
        .addParameter(ArrayTypeName.of(PrimitiveName.BYTE), "body")
        .addStatement("return errorOf($T.$L(code, body))", context.plan().service().errors(), parse)
        .build();
  }

  private MethodSpec.Builder dispatcher(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(names.error());
  }

  private TypeSpec unknown() {
    return TypeSpec.classBuilder(names.unknownError())
        .addJavadoc("An error that the model does not list for this operation.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(context.plan().service().exception())
        .addSuperinterface(names.error())
        .addField(Serial.version())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.ERROR_RESPONSE, "response")
                .addStatement("super($S, null, response)", "")
                .build())
        .build();
  }
}
