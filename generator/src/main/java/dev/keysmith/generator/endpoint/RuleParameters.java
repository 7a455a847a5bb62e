package dev.keysmith.generator.endpoint;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.source.CodeBlock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Declares a variable for each parameter of a rule set that its rules use. */
final class RuleParameters {
  /** The built-in parameters that the runtime knows by methods of their own. */
  private static final Map<String, String> BUILT_IN =
      Map.of(
          "AWS::Region", "region",
          "SDK::Endpoint", "endpoint",
          "AWS::UseFIPS", "useFips",
          "AWS::UseDualStack", "useDualStack");

  private final Scope scope;
  private final CodeBlock.Builder code = CodeBlock.builder();

  RuleParameters(Scope scope) {
    this.scope = scope;
  }

  CodeBlock declare(ObjectNode parameters, Set<String> used) {
    parameters
        .getStringMap()
        .forEach(
            (name, parameter) -> {
              if (used.contains(name)) {
                declare(name, parameter.expectObjectNode());
              }
            });
    return code.build();
  }

  private void declare(String name, ObjectNode parameter) {
    String builtIn = BUILT_IN.get(parameter.getStringMemberOrDefault("builtIn", ""));
    RuleValue value = builtIn == null ? byName(name, parameter) : builtIn(builtIn);
    if (value.nullable() && parameter.containsMember("default")) {
      value = withDefault(value, parameter.expectMember("default"));
    }
    String wanted = builtIn == null ? RuleNames.variable(name) : builtIn;
    Scope.Variable variable = scope.declare(wanted, value);
    code.addStatement(
        "$T $L = $L", value.type().java(value.nullable()), variable.java(), value.code());
    if (value.nullable() && parameter.getBooleanMemberOrDefault("required")) {
      code.beginControlFlow("if ($L == null)", variable.java())
          .addStatement(
              "throw $T.error($S)", RuntimeTypes.RULES, "Invalid Configuration: Missing " + name)
          .endControlFlow();
      variable = variable.set();
    }
    scope.bind(name, variable);
  }

  private static RuleValue builtIn(String method) {
    CodeBlock code = CodeBlock.of("parameters.$L()", method);
    return method.startsWith("use")
        ? RuleValue.of(RuleType.BOOLEAN, code)
        : RuleValue.nullable(RuleType.STRING, code);
  }

  private static RuleValue byName(String name, ObjectNode parameter) {
    String type = parameter.expectStringMember("type").getValue();
    return switch (type) {
      case "string", "String" ->
          RuleValue.nullable(RuleType.STRING, CodeBlock.of("parameters.string($S)", name));
      case "boolean", "Boolean" ->
          RuleValue.nullable(RuleType.BOOLEAN, CodeBlock.of("parameters.bool($S)", name));
      case "stringArray" ->
          RuleValue.nullable(RuleType.STRINGS, CodeBlock.of("parameters.strings($S)", name));
      default ->
          throw new GenerationException(
              parameter,
              "the endpoint rules' parameter "
                  + name
                  + " is a "
                  + type
                  + "; string, boolean and stringArray are allowed");
    };
  }

  private static RuleValue withDefault(RuleValue value, Node fallback) {
    CodeBlock code =
        switch (value.type()) {
          case BOOLEAN ->
              fallback.expectBooleanNode().getValue()
                  ? CodeBlock.of("!$T.FALSE.equals($L)", Boolean.class, value.code())
                  : CodeBlock.of("$T.TRUE.equals($L)", Boolean.class, value.code());
          case STRINGS -> orElse(value, strings(fallback));
          default -> orElse(value, CodeBlock.of("$S", fallback.expectStringNode().getValue()));
        };
    return RuleValue.of(value.type(), code);
  }

  private static CodeBlock orElse(RuleValue value, CodeBlock fallback) {
    return CodeBlock.of("$T.requireNonNullElse($L, $L)", Objects.class, value.code(), fallback);
  }

  private static CodeBlock strings(Node fallback) {
    List<CodeBlock> each =
        fallback.expectArrayNode().getElements().stream()
            .map(node -> CodeBlock.of("$S", node.expectStringNode().getValue()))
            .toList();
    return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(each, ", "));
  }
}
