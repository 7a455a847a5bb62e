package dev.keysmith.generator.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.generator.Goldens;
import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.runtime.endpoint.EndpointParameters;
import dev.keysmith.runtime.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Rule sets as Java: compiled, and run on the cases that the models bring along. */
class EndpointRulesTest {
  private static final Path OWN = Path.of("src/test/resources/endpoint");

  @TestFactory
  Stream<DynamicNode> ownRuleSets() throws IOException {
    return cases(OWN);
  }

  /** All of S3's rules are among them. */
  @TestFactory
  Stream<DynamicNode> realRuleSets() throws IOException {
    String models = System.getProperty("keysmith.models", "");
    return models.isEmpty() ? Stream.empty() : cases(Path.of(models));
  }

  private static Stream<DynamicNode> cases(Path folder) throws IOException {
    List<Path> models;
    try (Stream<Path> walk = Files.walk(folder, 2)) {
      models =
          walk.filter(file -> file.toString().endsWith(".json"))
              .filter(file -> !file.toString().contains("c2j"))
              .sorted()
              .toList();
    }
    return models.stream().flatMap(EndpointRulesTest::casesOf);
  }

  private static Stream<DynamicNode> casesOf(Path model) {
    CompiledRules rules = CompiledRules.of(model);
    return rules.cases().stream()
        .map(EndpointCase::new)
        .map(
            test ->
                DynamicTest.dynamicTest(
                    model.getFileName() + ": " + test.name(), () -> test.run(rules.resolver())));
  }

  @Test
  void readsAsIfWrittenByHand() throws IOException {
    Goldens.assertFile(
        OWN.resolve("regional.java.txt"), CompiledRules.of(OWN.resolve("regional.json")).source());
  }

  @Test
  void aServiceWithoutRulesNeedsAnEndpoint(@TempDir Path folder) throws IOException {
    Path model = Files.writeString(folder.resolve("m.smithy"), "namespace a\nservice Plain {}");
    CompiledRules rules = CompiledRules.of(model);
    ConfigurationException thrown =
        assertThrows(
            ConfigurationException.class,
            () -> rules.resolver().resolve(EndpointParameters.of("r", null, false, false)));
    assertEquals("The model of Plain has no endpoint; the client needs one", thrown.getMessage());
    EndpointParameters given = EndpointParameters.of(null, "http://h:1/p", false, false);
    assertEquals("http://h:1/p", rules.resolver().resolve(given).toString());
  }

  @Test
  void noMethodOutgrowsAScreen() {
    for (String method :
        CompiledRules.of(OWN.resolve("every-function.json")).source().split("\n\n", -1)) {
      assertTrue(method.lines().count() < 70, method);
    }
  }

  @Test
  void concatenatesWithoutInvokedynamic() {
    String source = CompiledRules.of(OWN.resolve("every-function.json")).source();
    assertFalse(Pattern.compile("\" \\+|\\+ \"|->|::").matcher(source).find(), source);
  }

  @Test
  void namesAnUnknownFunction(@TempDir Path folder) throws IOException {
    Path model =
        Files.writeString(
            folder.resolve("m.smithy"),
            """
            namespace a
            use smithy.rules#endpointRuleSet
            @endpointRuleSet({
                version: "1.0", parameters: { Region: { type: "string" } }
                rules: [{ type: "error", error: "x", conditions: [{ fn: "odd", argv: [] }] }]
            })
            service S {}
            """);
    GenerationException thrown =
        assertThrows(GenerationException.class, () -> CompiledRules.of(model));
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.startsWith(model + ":5:"), message);
    assertTrue(
        message.contains("the endpoint rules call odd, which is not known; known are isSet"),
        message);
  }
}
