package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.ParameterizedTypeName;
import dev.keysmith.generator.source.TypeName;
import dev.keysmith.generator.source.TypeVariableName;
import javax.lang.model.element.Modifier;

/** The methods of a client that take any operation: the one to implement, and those over it. */
final class CallMethods {
  private static final TypeVariableName INPUT = TypeVariableName.get("I", RuntimeTypes.SHAPE);
  private static final TypeVariableName OUTPUT = TypeVariableName.get("O", RuntimeTypes.SHAPE);
  private static final TypeVariableName ERROR =
      TypeVariableName.get("E", RuntimeTypes.OPERATION_ERROR);
  private static final String TAGS =
      """
      @param <I> the input
      @param <O> the output
      @param <E> the operation's errors
      @param operation the operation, such as {@code Operation.OPERATION}
      @param input the input
      """;
  private static final String OPTIONS = "@param options what this call does differently\n";

  private final ClientKind kind;

  CallMethods(ClientKind kind) {
    this.kind = kind;
  }

  /** The signature that clients, fakes and views implement. */
  MethodSpec.Builder call() {
    return generic("call", kind.result(OUTPUT)).addParameter(RuntimeTypes.CALL_OPTIONS, "options");
  }

  MethodSpec abstractCall() {
    return call()
        .addJavadoc("Calls an operation. A fake implements this one method.\n\n" + TAGS + OPTIONS)
        .addJavadoc("@return the output\n")
        .addJavadoc(
            kind == ClientKind.SYNC
                ? "@throws $T the operation's error, when the service answers with one\n"
                : "@throws $T never; the future fails with it\n",
            RuntimeTypes.SERVICE_EXCEPTION)
        .addJavadoc(
            "@throws $T when the operation is another service's", IllegalArgumentException.class)
        .addModifiers(Modifier.ABSTRACT)
        .build();
  }

  MethodSpec plainCall() {
    return generic("call", kind.result(OUTPUT))
        .addJavadoc("Calls an operation.\n\n" + TAGS + "@return the output")
        .addModifiers(Modifier.DEFAULT)
        .addStatement("return call(operation, input, $T.none())", RuntimeTypes.CALL_OPTIONS)
        .build();
  }

  MethodSpec attempt() {
    return generic("attempt", kind.result(outcome()))
        .addJavadoc(
            "Calls an operation, and gives an error of the service as a value.\n\n"
                + TAGS
                + OPTIONS
                + "@return the output or the operation's error")
        .addParameter(RuntimeTypes.CALL_OPTIONS, "options")
        .addModifiers(Modifier.DEFAULT)
        .addCode(kind == ClientKind.SYNC ? attemptNow() : attemptLater())
        .build();
  }

  MethodSpec plainAttempt() {
    return generic("attempt", kind.result(outcome()))
        .addJavadoc(
            "Calls an operation, and gives an error of the service as a value.\n\n"
                + TAGS
                + "@return the output or the operation's error")
        .addModifiers(Modifier.DEFAULT)
        .addStatement("return attempt(operation, input, $T.none())", RuntimeTypes.CALL_OPTIONS)
        .build();
  }

  private static CodeBlock attemptNow() {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .addStatement("return $T.success(call(operation, input, options))", RuntimeTypes.OUTCOME)
        .nextControlFlow("catch ($T failure)", RuntimeException.class)
        .addStatement("return $T.failure(operation, failure)", RuntimeTypes.OUTCOME)
        .endControlFlow()
        .build();
  }

  private static CodeBlock attemptLater() {
    return CodeBlock.builder()
        .addStatement(
            "return $T.attempt(operation, call(operation, input, options))", RuntimeTypes.OUTCOME)
        .build();
  }

  private static TypeName outcome() {
    return ParameterizedTypeName.get(RuntimeTypes.OUTCOME, OUTPUT, ERROR);
  }

  private static MethodSpec.Builder generic(String name, TypeName result) {
    ClassName operation = RuntimeTypes.OPERATION;
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addTypeVariable(INPUT)
        .addTypeVariable(OUTPUT)
        .addTypeVariable(ERROR)
        .returns(result)
        .addParameter(ParameterizedTypeName.get(operation, INPUT, OUTPUT, ERROR), "operation")
        .addParameter(INPUT, "input");
  }
}
