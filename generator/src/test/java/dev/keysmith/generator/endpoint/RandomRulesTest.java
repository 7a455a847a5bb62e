package dev.keysmith.generator.endpoint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.rulesengine.language.EndpointRuleSet;
import software.amazon.smithy.rulesengine.language.evaluation.RuleEvaluator;
import software.amazon.smithy.rulesengine.language.evaluation.type.Type;
import software.amazon.smithy.rulesengine.language.evaluation.value.Value;
import software.amazon.smithy.rulesengine.language.syntax.Identifier;

/**
 * Random rule sets, compiled, decide as Smithy's own evaluator does. More of them with {@code
 * -Dkeysmith.random.rules=N}, others with {@code -Dkeysmith.random.seed=N}.
 */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
final class RandomRulesTest {
  private static final int ARGUMENTS = 12;

  @TempDir Path temp;

  @Test
  void decideAsSmithyDoes() throws IOException {
    int count = Integer.getInteger("keysmith.random.rules", 60);
    long first = Long.getLong("keysmith.random.seed", 1);
    int decided = 0;
    for (long seed = first; seed < first + count; seed++) {
      RandomRules rules = new RandomRules(seed);
      ObjectNode node = rules.ruleSet();
      EndpointRuleSet set = EndpointRuleSet.fromNode(node);
      set.typeCheck();
      CompiledRules compiled = CompiledRules.of(model(node));
      for (int i = 0; i < ARGUMENTS; i++) {
        ObjectNode arguments = rules.arguments();
        ObjectNode expected = evaluate(set, arguments);
        decided += expected.containsMember("endpoint") ? 1 : 0;
        try {
          new EndpointCase(
                  Node.objectNodeBuilder()
                      .withMember("params", arguments)
                      .withMember("expect", expected)
                      .build())
              .run(compiled.resolver());
        } catch (AssertionError e) {
          throw new AssertionError(
              "seed " + seed + ", " + Node.printJson(arguments) + "\n" + compiled.source(), e);
        }
      }
    }
    assertTrue(decided > count, "few of " + count + " rule sets come to an endpoint: " + decided);
  }

  private Path model(ObjectNode ruleSet) throws IOException {
    ObjectNode service =
        Node.objectNodeBuilder()
            .withMember("type", "service")
            .withMember("version", "1")
            .withMember(
                "traits", Node.objectNode().withMember("smithy.rules#endpointRuleSet", ruleSet))
            .build();
    ObjectNode model =
        Node.objectNodeBuilder()
            .withMember("smithy", "2.0")
            .withMember("shapes", Node.objectNode().withMember("random.rules#Service", service))
            .build();
    return Files.writeString(temp.resolve("model.json"), Node.printJson(model));
  }

  /** What a case of {@code endpointTests} would expect. */
  private static ObjectNode evaluate(EndpointRuleSet set, ObjectNode arguments) {
    Map<Identifier, Value> given = new HashMap<>();
    arguments
        .getStringMap()
        .forEach((name, value) -> given.put(Identifier.of(name), Value.fromNode(value)));
    try {
      Value value = RuleEvaluator.evaluate(set, given);
      return value.getType().equals(Type.stringType())
          ? error(value.expectStringValue().getValue())
          : Node.objectNode().withMember("endpoint", value.toNode());
    } catch (RuntimeException e) {
      return error("No endpoint rule fits the client's configuration");
    }
  }

  private static ObjectNode error(String message) {
    return Node.objectNode().withMember("error", message);
  }
}
