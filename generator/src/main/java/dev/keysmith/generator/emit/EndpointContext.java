package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.CodeBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.rulesengine.traits.ContextParamTrait;
import software.amazon.smithy.rulesengine.traits.EndpointRuleSetTrait;
import software.amazon.smithy.rulesengine.traits.StaticContextParamsTrait;

/** What an operation and its input tell the service's endpoint rules. */
final class EndpointContext {
  private final Context context;

  EndpointContext(Context context) {
    this.context = context;
  }

  /** The calls on an operation's schema that add it; none for a service without rules. */
  CodeBlock of(OperationShape operation) {
    if (!context.selection().service().hasTrait(EndpointRuleSetTrait.class)) {
      return CodeBlock.of("");
    }
    CodeBlock.Builder code = CodeBlock.builder();
    List<String> members = members(operation);
    if (!members.isEmpty()) {
      code.add("$Z.withContext($L)", CodeBlock.strings(members));
    }
    operation.getTrait(StaticContextParamsTrait.class).ifPresent(trait -> code.add(known(trait)));
    return code.build();
  }

  /** Each parameter, and after it the member that is its value. */
  private List<String> members(OperationShape operation) {
    List<String> members = new ArrayList<>();
    for (MemberShape member : context.model().expectShape(operation.getInputShape()).members()) {
      member
          .getTrait(ContextParamTrait.class)
          .ifPresent(trait -> Collections.addAll(members, trait.getName(), member.getMemberName()));
    }
    return members;
  }

  private static CodeBlock known(StaticContextParamsTrait trait) {
    List<CodeBlock> parts = new ArrayList<>();
    trait
        .getParameters()
        .forEach(
            (name, parameter) -> {
              parts.add(CodeBlock.of("$S", name));
              parts.add(literal(parameter.getValue()));
            });
    return CodeBlock.of("$Z.withStaticContext($L)", CodeBlock.join(parts, ", "));
  }

  private static CodeBlock literal(Node value) {
    if (value.isArrayNode()) {
      List<String> texts = value.expectArrayNode().getElementsAs(StringNode::getValue);
      return CodeBlock.of("$T.of($L)", List.class, CodeBlock.strings(texts));
    }
    return value.isBooleanNode()
        ? CodeBlock.of("$L", value.expectBooleanNode().getValue())
        : CodeBlock.of("$S", value.expectStringNode().getValue());
  }
}
