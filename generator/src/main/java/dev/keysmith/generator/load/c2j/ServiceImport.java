package dev.keysmith.generator.load.c2j;

import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** The metadata of C2J as the service shape of Smithy's AST. */
final class ServiceImport {
  private static final String SIGV4 = "aws.auth#sigv4";
  private static final String SIGV4A = "aws.auth#sigv4a";

  private final C2jModel model;
  private final ObjectNode metadata;

  ServiceImport(C2jModel model) {
    this.model = model;
    this.metadata = model.metadata();
  }

  /**
   * @param ruleSet the endpoint rules, if a file beside the model has them
   * @param tests of the endpoint rules, if a file beside the model has them
   */
  ObjectNode node(Optional<Node> ruleSet, Optional<Node> tests) {
    TraitNodes traits = new TraitNodes(model.root()).documentation();
    traits.add("aws.api#service", service());
    Nodes.text(metadata, "serviceFullName").ifPresent(text -> traits.add("smithy.api#title", text));
    Nodes.text(metadata, "xmlNamespace")
        .ifPresent(uri -> traits.addNamed("smithy.api#xmlNamespace", "uri", Node.from(uri)));
    model.root().getMember("xmlNamespace").ifPresent(n -> traits.add("smithy.api#xmlNamespace", n));
    addAuth(traits);
    model.protocols().addTo(traits, model.overrides());
    metadata
        .getMember("awsQueryCompatible")
        .ifPresent(value -> traits.add("aws.protocols#awsQueryCompatible"));
    Nodes.text(metadata, "targetPrefix")
        .filter(prefix -> !prefix.equals(model.ids().name()))
        .ifPresent(prefix -> traits.add("dev.keysmith.traits#targetPrefix", prefix));
    addDiscovery(traits);
    traits.copy("clientContextParams", "smithy.rules#clientContextParams");
    traits.add(
        "smithy.rules#endpointRuleSet",
        ruleSet.orElseGet(() -> StandardEndpoint.ruleSet(metadata, signingName())));
    tests.ifPresent(value -> traits.add("smithy.rules#endpointTests", value));
    return Nodes.builder(model.root())
        .withMember("type", "service")
        .withMember("version", metadata.expectMember("apiVersion"))
        .withMember("operations", operations())
        .withMember("traits", traits.node())
        .build();
  }

  private ObjectNode service() {
    return Nodes.builder(metadata)
        .withMember("sdkId", Nodes.text(model.ids().sdkId(), metadata))
        .withMember("endpointPrefix", metadata.expectMember("endpointPrefix"))
        .build();
  }

  private ArrayNode operations() {
    return Nodes.array(
        model.root(),
        model.operations().entrySet().stream()
            .map(entry -> Nodes.reference(model.operationId(entry.getKey()), entry.getValue()))
            .toList());
  }

  /** A model that lists no schemes is signed; signatures of version 2 are no longer made. */
  private void addAuth(TraitNodes traits) {
    List<String> schemes = Nodes.texts(metadata, "auth");
    if (schemes.isEmpty()) {
      boolean bearer = Nodes.text(metadata, "signatureVersion").orElse("").equals("bearer");
      schemes = List.of(bearer ? "smithy.api#httpBearerAuth" : SIGV4);
    }
    for (String scheme : schemes) {
      if (scheme.equals(SIGV4) || scheme.equals(SIGV4A)) {
        traits.addNamed(scheme, "name", Nodes.text(signingName(), metadata));
      } else {
        traits.add(scheme);
      }
    }
    if (schemes.size() > 1) {
      traits.add("smithy.api#auth", ArrayNode.fromStrings(schemes));
    }
  }

  private String signingName() {
    return Nodes.text(metadata, "signingName")
        .orElseGet(() -> Nodes.expectText(metadata, "endpointPrefix"));
  }

  private void addDiscovery(TraitNodes traits) {
    model.operations().entrySet().stream()
        .filter(entry -> Nodes.isOn(entry.getValue(), "endpointoperation"))
        .findFirst()
        .ifPresent(
            entry ->
                traits.addNamed(
                    "aws.api#clientEndpointDiscovery",
                    "operation",
                    Node.from(model.operationId(entry.getKey()))));
  }
}
