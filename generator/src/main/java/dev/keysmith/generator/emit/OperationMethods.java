package dev.keysmith.generator.emit;

import dev.keysmith.generator.plan.OperationNames;
import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.ParameterizedTypeName;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.StructureShape;

/** The two methods of an operation in a client. */
final class OperationMethods {
  private final Context context;
  private final ClientKind kind;

  OperationMethods(Context context, ClientKind kind) {
    this.context = context;
    this.kind = kind;
  }

  MethodSpec plain(OperationShape operation) {
    OperationNames names = context.plan().operation(operation);
    return method(operation, names)
        .addJavadoc(kind == ClientKind.SYNC ? documentation(operation, names) : reference(names))
        .addParameter(names.input(), "input")
        .addStatement("return call($T.OPERATION, input)", names.type())
        .build();
  }

  /** The form that lets the caller fill a builder. */
  MethodSpec inPlace(OperationShape operation) {
    OperationNames names = context.plan().operation(operation);
    ClassName builder = context.plan().builder(names.input());
    return method(operation, names)
        .addJavadoc(
            "{@return the output, as of {@link #$L($T)}}\n@param input sets the members",
            names.method(),
            names.input())
        .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "input")
        .addStatement(
            "return $L($Z$T.filled($T.builder(), input).build())",
            names.method(),
            RuntimeTypes.SHAPE_BUILDER,
            names.input())
        .build();
  }

  private MethodSpec.Builder method(OperationShape operation, OperationNames names) {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(names.method())
            .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
            .returns(kind.result(names.output()));
    return Docs.isDeprecated(operation) ? code.addAnnotation(Docs.deprecated()) : code;
  }

  private CodeBlock documentation(OperationShape operation, OperationNames names) {
    CodeBlock text =
        Docs.of(
            operation,
            "Calls " + operation.getId().getName() + ".",
            "@param input the input\n@return the output");
    CodeBlock.Builder code = CodeBlock.builder().add(text);
    for (StructureShape error : context.errors(operation)) {
      code.add("\n@throws $T when the service answers so", context.plan().type(error));
    }
    return code.add("\n@throws $T for an error that the model does not list", names.unknownError())
        .build();
  }

  private CodeBlock reference(OperationNames names) {
    return CodeBlock.of(
        "{@return the output, as of {@link $T#$L($T)}}\n@param input the input",
        context.plan().service().client().type(),
        names.method(),
        names.input());
  }
}
