package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.TypeSpec;
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
        .superclass(RuntimeTypes.SERVICE_EXCEPTION)
        .addSuperinterface(RuntimeTypes.OPERATION_ERROR)
        .addField(Serial.version())
        .addMethod(constructor())
        .addMethod(exception())
        .addMethod(toValue())
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc(
            """
            An error that was read, or one made by hand, which has no response.

            @param name the error's name, which is its code without a response
            @param message the error's own message, or null for that of the response
            @param response what all errors share, or null
            """)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(String.class, "name")
        .addParameter(ClassName.get(String.class).nullable(), "message")
        .addParameter(RuntimeTypes.ERROR_RESPONSE.nullable(), "response")
        .addStatement(
            """
            super(
            response == null ? name : response.code(),
            message == null && response != null ? response.message() : message,
            response == null ? 0 : response.statusCode(),
            response == null ? null : response.requestId(),
            response == null ? $T.empty() : response.body())""",
            RuntimeTypes.BLOB)
        .build();
  }

  private static MethodSpec exception() {
    return MethodSpec.methodBuilder("exception")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.SERVICE_EXCEPTION)
        .addStatement("return this")
        .build();
  }

  /** The members of a modelled error; what there is of an unknown one. */
  private static MethodSpec toValue() {
    return MethodSpec.methodBuilder("toValue")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.STRUCTURE_VALUE)
        .beginControlFlow("if (this instanceof $T shape)", RuntimeTypes.SHAPE)
        .addStatement("return $T.toValue(shape)", RuntimeTypes.VALUE_WRITER)
        .endControlFlow()
        .addStatement(
            "$T tree = $T.structure().put($S, $T.of(code()))",
            RuntimeTypes.VALUE.nestedClass("StructureBuilder"),
            RuntimeTypes.VALUE,
            "code",
            RuntimeTypes.VALUE)
        .addStatement("$T message = getMessage()", String.class)
        .beginControlFlow("if (message != null)")
        .addStatement("tree.put($S, $T.of(message))", "message", RuntimeTypes.VALUE)
        .endControlFlow()
        .addStatement("return tree.build()")
        .build();
  }
}
