package dev.keysmith.generator.endpoint;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.source.ClassName;
import dev.keysmith.generator.source.CodeBlock;
import dev.keysmith.generator.source.MethodSpec;
import dev.keysmith.generator.source.TypeSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import software.amazon.smithy.model.node.ExpectationNotMetException;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.traits.Trait;

/**
 * Emits a service's endpoint rule set ({@code smithy.rules#endpointRuleSet}) as one class of plain
 * decisions, an EndpointResolver. It is read as nodes: the rules engine's own classes cost more to
 * load than the whole emission.
 */
public final class EndpointRulesEmitter {
  private static final String RULE_SET = "smithy.rules#endpointRuleSet";

  private EndpointRulesEmitter() {}

  /**
   * The class {@code name}, package-private and final, with a constructor without parameters.
   * Without a rule set it asks for an endpoint of the caller's.
   *
   * @param name as the plan has it, in the package of the clients
   * @throws GenerationException if the rule set is not as Smithy defines it
   */
  public static TypeSpec emit(ServiceShape service, ClassName name) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(RuntimeTypes.RESOLVER)
            .addJavadoc(
                "Where requests to {@code $L} go: the model's endpoint rules, as decisions.",
                service.getId().getName())
            .addMethod(MethodSpec.constructorBuilder().build());
    Optional<Trait> rules = service.findTrait(RULE_SET);
    if (rules.isPresent()) {
      addRules(type, service, rules.get().toNode());
    } else {
      type.addMethod(resolve(givenEndpoint(service)));
    }
    return type.build();
  }

  private static void addRules(TypeSpec.Builder type, ServiceShape service, Node ruleSet) {
    try {
      addRules(type, ruleSet.expectObjectNode());
    } catch (ExpectationNotMetException e) {
      throw new GenerationException(
          e, service.getId() + ": " + RULE_SET + ": " + e.getMessageWithoutLocation());
    }
  }

  private static void addRules(TypeSpec.Builder type, ObjectNode ruleSet) {
    List<Node> rules = ruleSet.expectArrayMember("rules").getElements();
    RuleMethods methods = new RuleMethods(Splits.of(rules));
    Scope scope = Scope.ofMethod();
    CodeBlock locals =
        new RuleParameters(scope)
            .declare(ruleSet.expectObjectMember("parameters"), Rules.free(rules));
    CodeBlock decisions = new RuleWriter(methods).decide(rules, scope);
    type.addMethod(resolve(CodeBlock.join(List.of(locals, decisions), "")));
    type.addMethods(methods.emit());
  }

  private static MethodSpec resolve(CodeBlock body) {
    return MethodSpec.methodBuilder("resolve")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.ENDPOINT)
        .addParameter(RuntimeTypes.PARAMETERS, "parameters")
        .addCode(body)
        .build();
  }

  private static CodeBlock givenEndpoint(ServiceShape service) {
    return CodeBlock.builder()
        .addStatement("$T endpoint = parameters.endpoint()", String.class)
        .beginControlFlow("if (endpoint == null)")
        .addStatement(
            "throw $T.error($S)",
            RuntimeTypes.RULES,
            "The model of " + service.getId().getName() + " has no endpoint; the client needs one")
        .endControlFlow()
        .addStatement("return $T.parse(endpoint)", RuntimeTypes.ENDPOINT)
        .build();
  }
}
