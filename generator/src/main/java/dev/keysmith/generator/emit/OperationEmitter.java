package dev.keysmith.generator.emit;

import dev.keysmith.generator.plan.OperationNames;
import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.FieldSpec;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.ParameterizedTypeName;
import dev.keysmith.generator.source.TypeName;
import dev.keysmith.generator.source.TypeSpec;
import dev.keysmith.generator.source.WildcardTypeName;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;

/** Emits an operation: the one instance that says how its input, output and errors are read. */
final class OperationEmitter {
  private final Context context;
  private final OperationShape operation;
  private final OperationNames names;

  OperationEmitter(Context context, OperationShape operation) {
    this.context = context;
    this.operation = operation;
    this.names = context.plan().operation(operation);
  }

  TypeSpec emit() {
    ParameterizedTypeName parent = parent(names);
    TypeSpec.Builder code =
        TypeSpec.classBuilder(names.type())
            .addJavadoc(
                "The operation $L; see {@link $T#$L($T)}.",
                operation.getId().getName(),
                context.plan().service().client().type(),
                names.method(),
                names.input())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(parent);
    if (Docs.isDeprecated(operation)) {
      code.addJavadoc("\n\n@deprecated as its method is").addAnnotation(Docs.deprecated());
    } else if (Deprecations.inAny(named())) {
      code.addAnnotation(Docs.suppressDeprecation());
    }
    code.addField(
            FieldSpec.builder(parent, "OPERATION", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The operation itself.")
                .initializer("new $T()", names.type())
                .build())
        .addMethod(constructor())
        .addMethod(read("readInput", names.input(), "read"))
        .addMethod(read("readOutput", names.output(), outputReader()))
        .addMethod(error("readError", names.error(), RuntimeTypes.ERROR_RESPONSE, "response"))
        .addMethod(
            error("errorOf", names.error().nullable(), ClassName.get(Throwable.class), "thrown"))
        .addMethod(castOutput());
    if (hasToken()) {
      code.addMethod(withIdempotencyToken());
    }
    context.plan().stream(input()).ifPresent(member -> code.addMethod(sent(member)));
    context.plan().stream(output()).ifPresent(member -> code.addMethods(received(member)));
    return code.build();
  }

  /** The shapes whose types the operation names: messages, and events in them. */
  private List<Shape> named() {
    return Stream.of(input(), output())
        .flatMap(
            message ->
                Stream.concat(
                    Stream.of(message),
                    context.plan().stream(message).stream().map(context::target)))
        .toList();
  }

  private String outputReader() {
    return new StreamCode(context, names.output(), context.properties(output(), true))
            .hasInitialResponse()
        ? StreamCode.READ_INITIAL
        : "read";
  }

  static ParameterizedTypeName parent(OperationNames names) {
    return ParameterizedTypeName.get(
        RuntimeTypes.OPERATION, names.input(), names.output(), names.error());
  }

  private Shape input() {
    return context.model().expectShape(operation.getInputShape());
  }

  private Shape output() {
    return context.model().expectShape(operation.getOutputShape());
  }

  private boolean hasToken() {
    return input().members().stream().anyMatch(IdempotencyToken::isOn);
  }

  private MethodSpec constructor() {
    CodeBlock schema =
        new OperationFacts(context)
            .of(operation)
            .map(facts -> CodeBlock.of(", $L", facts))
            .orElseGet(() -> CodeBlock.of(""));
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement(
            "super($T.SCHEMA, $S$L)",
            context.plan().service().schema(),
            operation.getId().getName(),
            schema)
        .build();
  }

  private static MethodSpec read(String name, ClassName type, String method) {
    return override(name)
        .returns(type)
        .addParameter(RuntimeTypes.SHAPE_READER, "reader")
        .addStatement("return $T.$L(reader)", type, method)
        .build();
  }

  private MethodSpec error(String name, TypeName result, ClassName parameter, String called) {
    return override(name)
        .returns(result)
        .addParameter(parameter, called)
        .addStatement("return $T.errorOf($L)", names.error(), called)
        .build();
  }

  private MethodSpec castOutput() {
    return override("castOutput")
        .returns(names.output())
        .addParameter(Object.class, "output")
        .addStatement("return ($T) output", names.output())
        .build();
  }

  private MethodSpec withIdempotencyToken() {
    return override("withIdempotencyToken")
        .returns(names.input())
        .addParameter(names.input(), "input")
        .addParameter(IdempotencyToken.tokens(), "tokens")
        .addStatement("return input.$L(tokens)", IdempotencyToken.METHOD)
        .build();
  }

  private MethodSpec sent(MemberShape member) {
    boolean events = context.plan().isEvents(member);
    return override(events ? "requestEvents" : "requestBody")
        .returns(
            (events
                    ? ParameterizedTypeName.get(RuntimeTypes.REQUEST_EVENTS, WildcardTypeName.ANY)
                    : RuntimeTypes.REQUEST_BODY)
                .nullable())
        .addParameter(names.input(), "input")
        .addStatement("return input.$L()", context.plan().member(member))
        .build();
  }

  private List<MethodSpec> received(MemberShape member) {
    return context.plan().isEvents(member)
        ? List.of(readEvent(context.target(member)), withEvents())
        : List.of(withResponseBody());
  }

  private MethodSpec readEvent(Shape union) {
    return override("readEvent")
        .returns(context.plan().type(union))
        .addParameter(RuntimeTypes.SHAPE_READER, "reader")
        .addStatement("return $T.read(reader)", context.plan().unionReader(union))
        .build();
  }

  private MethodSpec withEvents() {
    return override(StreamCode.WITH_EVENTS)
        .returns(names.output())
        .addParameter(names.output(), "output")
        .addParameter(RuntimeTypes.RESPONSE_BODY, "body")
        .addParameter(RuntimeTypes.EVENT_SOURCE, "source")
        .addStatement("return output.$L(body, source)", StreamCode.WITH_EVENTS)
        .build();
  }

  private MethodSpec withResponseBody() {
    return override("withResponseBody")
        .returns(names.output())
        .addParameter(names.output(), "output")
        .addParameter(RuntimeTypes.RESPONSE_BODY, "body")
        .addStatement("return output.$L(body)", StreamCode.WITH_BODY)
        .build();
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
