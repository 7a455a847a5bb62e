package dev.keysmith.sample.kms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.endpoint.Endpoint;
import dev.keysmith.runtime.endpoint.EndpointParameters;
import dev.keysmith.runtime.error.ConfigurationException;
import dev.keysmith.sample.kms.tests.KmsAst;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * The compiled rules against the model's own endpoint tests, one test each. In this package, since
 * the rules are.
 */
class KmsEndpointRulesTest {
  private static final JsonNode CASES = KmsAst.get().endpointTests();

  @Test
  void theModelHasThemAll() {
    assertEquals(68, CASES.size());
  }

  @TestFactory
  List<DynamicTest> endpointTests() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode each : CASES) {
      tests.add(DynamicTest.dynamicTest("with " + each.path("params"), () -> check(each)));
    }
    return tests;
  }

  private static void check(JsonNode test) {
    EndpointParameters parameters = parameters(test.path("params"));
    JsonNode expect = test.get("expect");
    if (expect.has("error")) {
      ConfigurationException error =
          assertThrows(
              ConfigurationException.class, () -> new KmsEndpointRules().resolve(parameters));
      assertEquals(expect.get("error").asString(), error.getMessage());
    } else {
      Endpoint endpoint = new KmsEndpointRules().resolve(parameters);
      assertEquals(
          expect.get("endpoint").get("url").asString(),
          endpoint.scheme() + "://" + endpoint.host() + endpoint.path());
    }
  }

  private static EndpointParameters parameters(JsonNode params) {
    return EndpointParameters.of(
        text(params, "Region"),
        text(params, "Endpoint"),
        params.path("UseFIPS").asBoolean(false),
        params.path("UseDualStack").asBoolean(false));
  }

  private static @Nullable String text(JsonNode params, String name) {
    return params.has(name) ? params.get(name).asString() : null;
  }
}
