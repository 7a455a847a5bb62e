package dev.keysmith.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Emits the root of a service's exceptions. */
final class BaseExceptionEmitter {
  private final Context context;

  BaseExceptionEmitter(Context context) {
    this.context = context;
  }

  TypeSpec emit() {
    ClassName type = context.plan().service().exception();
    return TypeSpec.classBuilder(type)
        .addJavadoc(
            "An error that $L answered with: one of those that its model lists, or an unknown one.",
            context.plan().service().stem())
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .superclass(Runtime.SERVICE_EXCEPTION)
        .addSuperinterface(Runtime.OPERATION_ERROR)
        .addField(Serial.version())
        .addMethod(ofResponse())
        .addMethod(ofCode())
        .addMethod(exception())
        .addMethod(toValue())
        .build();
  }

  private static MethodSpec ofResponse() {
    return MethodSpec.constructorBuilder()
        .addJavadoc(
            "An error that was read.\n\n"
                + "@param response what all errors share\n"
                + "@param message the error's own message, or null")
        .addModifiers(Modifier.PROTECTED)
        .addParameter(Runtime.ERROR_RESPONSE, "response")
        .addParameter(Runtime.nullable(ClassName.get(String.class)), "message")
        .addStatement(
            "super(response.code(), message, response.statusCode(), response.requestId(), response.body())")
        .build();
  }

  private static MethodSpec ofCode() {
    return MethodSpec.constructorBuilder()
        .addJavadoc(
            "An error made by hand, without a response.\n\n"
                + "@param code the error's name on the wire\n"
                + "@param message the message, or null")
        .addModifiers(Modifier.PROTECTED)
        .addParameter(String.class, "code")
        .addParameter(Runtime.nullable(ClassName.get(String.class)), "message")
        .addStatement("super(code, message, 0, null, $T.empty())", Runtime.BLOB)
        .build();
  }

  private static MethodSpec exception() {
    return MethodSpec.methodBuilder("exception")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(Runtime.SERVICE_EXCEPTION)
        .addStatement("return this")
        .build();
  }

  /** What an unknown error has; the modelled ones tell more. */
  private static MethodSpec toValue() {
    return MethodSpec.methodBuilder("toValue")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(Runtime.STRUCTURE_VALUE)
        .addStatement(
            "$T tree = $T.structure().put($S, $T.of(code()))",
            Runtime.VALUE.nestedClass("StructureBuilder"),
            Runtime.VALUE,
            "code",
            Runtime.VALUE)
        .addStatement("$T message = getMessage()", String.class)
        .beginControlFlow("if (message != null)")
        .addStatement("tree.put($S, $T.of(message))", "message", Runtime.VALUE)
        .endControlFlow()
        .addStatement("return tree.build()")
        .build();
  }
}
