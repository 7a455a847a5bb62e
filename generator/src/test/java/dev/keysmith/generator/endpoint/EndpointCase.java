package dev.keysmith.generator.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.endpoint.Endpoint;
import dev.keysmith.runtime.endpoint.EndpointParameters;
import dev.keysmith.runtime.endpoint.EndpointResolver;
import dev.keysmith.runtime.error.ConfigurationException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** One case of {@code smithy.rules#endpointTests}. */
final class EndpointCase {
  private final ObjectNode test;

  EndpointCase(Node test) {
    this.test = test.expectObjectNode();
  }

  String name() {
    return test.getStringMemberOrDefault("documentation", "case");
  }

  void run(EndpointResolver resolver) {
    ObjectNode expected = test.expectObjectMember("expect");
    if (expected.containsMember("error")) {
      ConfigurationException thrown =
          assertThrows(ConfigurationException.class, () -> resolver.resolve(parameters()));
      assertEquals(expected.expectStringMember("error").getValue(), thrown.getMessage());
      return;
    }
    ObjectNode endpoint = expected.expectObjectMember("endpoint");
    Endpoint actual = resolver.resolve(parameters());
    assertEquals(withoutSlash(endpoint.expectStringMember("url").getValue()), actual.toString());
    assertEquals(headers(endpoint), new TreeMap<>(actual.headers()));
    assertEquals(schemes(endpoint), actual.authSchemes().stream().map(EndpointCase::told).toList());
    assertEquals(properties(endpoint), new TreeMap<>(actual.properties()));
  }

  private static String withoutSlash(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  private EndpointParameters parameters() {
    ObjectNode given = test.getObjectMember("params").orElse(Node.objectNode());
    EndpointParameters parameters =
        EndpointParameters.of(
            string(given, "Region"),
            string(given, "Endpoint"),
            given.getBooleanMemberOrDefault("UseFIPS"),
            given.getBooleanMemberOrDefault("UseDualStack"));
    for (Map.Entry<String, Node> each : given.getStringMap().entrySet()) {
      parameters = with(parameters, each.getKey(), each.getValue());
    }
    return parameters;
  }

  private static EndpointParameters with(EndpointParameters all, String name, Node value) {
    if (value.isBooleanNode()) {
      return all.with(name, value.expectBooleanNode().getValue());
    }
    return value.isArrayNode()
        ? all.with(name, value.expectArrayNode().getElementsAs(StringNode::getValue))
        : all.with(name, value.expectStringNode().getValue());
  }

  private static @Nullable String string(ObjectNode given, String name) {
    return given.getStringMember(name).map(StringNode::getValue).orElse(null);
  }

  private static Map<String, List<String>> headers(ObjectNode endpoint) {
    Map<String, List<String>> headers = new TreeMap<>();
    endpoint
        .getObjectMember("headers")
        .orElse(Node.objectNode())
        .getStringMap()
        .forEach(
            (name, values) ->
                headers.put(name, values.expectArrayNode().getElementsAs(StringNode::getValue)));
    return headers;
  }

  private static Map<String, Object> properties(ObjectNode endpoint) {
    Map<String, Object> properties = new TreeMap<>();
    propertyNode(endpoint)
        .getStringMap()
        .forEach((name, value) -> properties.put(name, java(value)));
    properties.remove("authSchemes");
    return properties;
  }

  private static Object java(Node node) {
    return node.isStringNode() ? node.expectStringNode().getValue() : javaOther(node);
  }

  private static Object javaOther(Node node) {
    if (node.isBooleanNode()) {
      return node.expectBooleanNode().getValue();
    }
    if (node.isArrayNode()) {
      return node.expectArrayNode().getElements().stream().map(EndpointCase::java).toList();
    }
    Map<String, Object> map = new TreeMap<>();
    node.expectObjectNode().getStringMap().forEach((key, value) -> map.put(key, java(value)));
    return map;
  }

  private static ObjectNode propertyNode(ObjectNode endpoint) {
    return endpoint.getObjectMember("properties").orElse(Node.objectNode());
  }

  private static List<String> schemes(ObjectNode endpoint) {
    return propertyNode(endpoint)
        .getArrayMember("authSchemes")
        .orElse(Node.arrayNode())
        .getElements()
        .stream()
        .map(node -> told(node.expectObjectNode()))
        .toList();
  }

  private static String told(ObjectNode scheme) {
    String region =
        scheme
            .getArrayMember("signingRegionSet")
            .flatMap(set -> set.get(0))
            .map(node -> node.expectStringNode().getValue())
            .orElseGet(() -> scheme.getStringMemberOrDefault("signingRegion", "null"));
    return scheme.expectStringMember("name").getValue()
        + ' '
        + scheme.getStringMemberOrDefault("signingName", "null")
        + ' '
        + region
        + ' '
        + scheme.getBooleanMemberOrDefault("disableDoubleEncoding");
  }

  private static String told(dev.keysmith.runtime.endpoint.EndpointAuthScheme scheme) {
    return scheme.name()
        + ' '
        + scheme.signingName()
        + ' '
        + scheme.signingRegion()
        + ' '
        + scheme.disableDoubleEncoding();
  }
}
