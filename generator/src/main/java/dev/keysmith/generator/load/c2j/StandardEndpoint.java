package dev.keysmith.generator.load.c2j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * The endpoint rules of a model that has none beside it: those that AWS's services have unless they
 * say otherwise. A service with one endpoint for the whole world has that in the partition {@code
 * aws}, where it is signed for {@code us-east-1}.
 */
final class StandardEndpoint {
  private StandardEndpoint() {}

  static Node ruleSet(ObjectNode metadata, String signingName) {
    String globalRule =
        Nodes.text(metadata, "globalEndpoint")
            .map(host -> read("global-endpoint-rule.json").replace("GLOBAL_HOST", host))
            .orElse("");
    return Node.parse(
        read("standard-endpoint-rules.json")
            .replace("\"GLOBAL_RULE\",", globalRule.isEmpty() ? "" : globalRule + ',')
            .replace("SIGNING_NAME", signingName)
            .replace("PREFIX", Nodes.expectText(metadata, "endpointPrefix")));
  }

  private static String read(String name) {
    try (InputStream in = StandardEndpoint.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the plugin has lost its " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
