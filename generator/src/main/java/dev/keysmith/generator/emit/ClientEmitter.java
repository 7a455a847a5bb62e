package dev.keysmith.generator.emit;

import dev.keysmith.generator.plan.ServiceNames.ClientNames;
import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.OperationShape;

/** Emits a client's interface, whose one abstract method takes any operation. */
final class ClientEmitter {
  private final Context context;
  private final ClientKind kind;
  private final ClientNames names;

  ClientEmitter(Context context, ClientKind kind) {
    this.context = context;
    this.kind = kind;
    this.names = kind.names(context.plan().service());
  }

  TypeSpec emit() {
    CallMethods calls = new CallMethods(kind);
    TypeSpec.Builder code =
        TypeSpec.interfaceBuilder(names.type())
            .addJavadoc(documentation())
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(ClassName.get(AutoCloseable.class));
    if (Docs.isDeprecated(context.selection().service())) {
      code.addAnnotation(Docs.deprecated());
    } else if (Deprecations.inAny(context.selection().shapes())) {
      code.addAnnotation(Docs.suppressDeprecation());
    }
    code.addMethod(builder())
        .addMethod(calls.abstractCall())
        .addMethod(calls.plainCall())
        .addMethod(calls.attempt())
        .addMethod(calls.plainAttempt());
    OperationMethods operations = new OperationMethods(context, kind);
    for (OperationShape operation : context.selection().operations()) {
      code.addMethod(operations.plain(operation)).addMethod(operations.inPlace(operation));
    }
    return code.addMethod(with()).addMethod(close()).build();
  }

  private CodeBlock documentation() {
    return kind == ClientKind.SYNC
        ? Docs.of(
            context.selection().service(), "The client of " + context.plan().service().stem() + ".")
        : CodeBlock.of(
            "As {@link $T}, without blocking: each future fails with what the method there throws.",
            context.plan().service().client().type());
  }

  private MethodSpec builder() {
    return MethodSpec.methodBuilder("builder")
        .addJavadoc("{@return a builder of clients}")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(names.builder())
        .addStatement("return new $T()", names.builder())
        .build();
  }

  private MethodSpec with() {
    return MethodSpec.methodBuilder("with")
        .addJavadoc(
            "This client with options for each call. Closing the view closes nothing.\n\n"
                + "@param options the options, over those of the client\n@return the view")
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .addParameter(RuntimeTypes.CALL_OPTIONS, "options")
        .returns(names.type())
        .addStatement("return new $T(this, options)", names.withOptions())
        .build();
  }

  private static MethodSpec close() {
    return MethodSpec.methodBuilder("close")
        .addJavadoc("Frees what the client holds; a fake holds nothing.")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .build();
  }
}
