package dev.keysmith.generator.load.c2j;

import dev.keysmith.generator.error.GenerationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** The protocols of a C2J model. */
final class Protocols {
  private static final Map<String, String> TRAITS = traits();
  private static final Set<String> REST = Set.of("rest-json", "rest-xml");
  private static final Set<String> XML = Set.of("rest-xml", "query", "ec2");

  private final ObjectNode metadata;
  private final List<String> spoken = new ArrayList<>();

  /**
   * @throws GenerationException if a protocol is not known
   */
  Protocols(ObjectNode metadata) {
    this.metadata = metadata;
    List<StringNode> named =
        metadata
            .getArrayMember("protocols")
            .map(array -> array.getElementsAs(StringNode.class))
            .filter(array -> !array.isEmpty())
            .orElseGet(() -> List.of(metadata.expectStringMember("protocol")));
    for (StringNode name : named) {
      if (!TRAITS.containsKey(name.getValue())) {
        throw new GenerationException(
            name,
            "metadata.protocol: '"
                + name.getValue()
                + "' is not known; "
                + Allowed.instead(name.getValue(), TRAITS.keySet()));
      }
      spoken.add(name.getValue());
    }
  }

  /** Whether requests are bound to HTTP by the model. */
  boolean bindHttp() {
    return spoken.stream().anyMatch(REST::contains);
  }

  boolean haveXml() {
    return spoken.stream().anyMatch(XML::contains);
  }

  /** Whether members of JSON may have other names than in the model. */
  boolean renameJson() {
    return spoken.contains("rest-json");
  }

  boolean areEc2() {
    return spoken.contains("ec2");
  }

  /** Adds a trait each to those of the service. */
  void addTo(TraitNodes traits, Overrides overrides) {
    for (String name : spoken) {
      traits.add(trait(name), value(name, overrides));
    }
  }

  private String trait(String name) {
    boolean old =
        name.equals("json") && Nodes.text(metadata, "jsonVersion").orElse("").equals("1.0");
    return old ? "aws.protocols#awsJson1_0" : String.valueOf(TRAITS.get(name));
  }

  private ObjectNode value(String name, Overrides overrides) {
    ObjectNode.Builder value = Nodes.builder(metadata);
    if (!name.equals("query") && !name.equals("ec2")) {
      Nodes.text(Nodes.object(metadata, "protocolSettings"), "h2")
          .ifPresent(h2 -> addHttp(value, h2));
    }
    if (name.equals("rest-xml") && overrides.hasUnwrappedErrors()) {
      value.withMember("noErrorWrapping", true);
    }
    return value.build();
  }

  private static void addHttp(ObjectNode.Builder value, String h2) {
    switch (h2) {
      case "eventstream" ->
          value
              .withMember("http", Node.fromStrings("http/1.1", "h2"))
              .withMember("eventStreamHttp", Node.fromStrings("h2"));
      case "optional" -> value.withMember("http", Node.fromStrings("http/1.1", "h2"));
      default -> value.withMember("http", Node.fromStrings("h2"));
    }
  }

  private static Map<String, String> traits() {
    Map<String, String> traits = new LinkedHashMap<>();
    traits.put("json", "aws.protocols#awsJson1_1");
    traits.put("rest-json", "aws.protocols#restJson1");
    traits.put("rest-xml", "aws.protocols#restXml");
    traits.put("query", "aws.protocols#awsQuery");
    traits.put("ec2", "aws.protocols#ec2Query");
    traits.put("smithy-rpc-v2-cbor", "smithy.protocols#rpcv2Cbor");
    return traits;
  }
}
