package dev.keysmith.generator.load.c2j;

import java.util.Optional;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** A member of a structure, list or map. */
final class MemberImport {
  private final C2jModel model;
  private final ObjectNode member;
  private final ObjectNode target;
  private final TraitNodes traits;

  MemberImport(C2jModel model, ObjectNode member) {
    this.model = model;
    this.member = member;
    this.target = model.shape(member);
    this.traits = new TraitNodes(member).documentation().pattern();
  }

  /** The member of a list, the key or value of a map: only XML names them. */
  ObjectNode ofCollection(String usual) {
    if (model.protocols().haveXml()) {
      addXmlName(locationName().filter(name -> !name.getValue().equals(usual)));
      copyXmlNamespace();
    }
    return node();
  }

  /** A member of a structure or union. */
  ObjectNode ofStructure(String name, boolean required, boolean payload) {
    if (required) {
      traits.add("smithy.api#required");
    } else if (isStream()) {
      traits.add("smithy.api#default", ""); // as Smithy demands: a stream is empty, never absent
    }
    traits
        .addIf("idempotencyToken", "smithy.api#idempotencyToken")
        .addIf("hostLabel", "smithy.api#hostLabel")
        .addIf("eventpayload", "smithy.api#eventPayload")
        .addIf("eventheader", "smithy.api#eventHeader")
        .addIf("endpointdiscoveryid", "aws.api#clientEndpointDiscoveryId")
        .copy("contextParam", "smithy.rules#contextParam");
    ShapeImport.addTimestampFormat(traits, member);
    boolean bound = model.protocols().bindHttp() && bind(name, payload);
    if (!bound && model.protocols().renameJson() && !payload) {
      wireName(name).ifPresent(text -> traits.add("smithy.api#jsonName", text));
    }
    if (!bound && model.protocols().haveXml()) {
      addXml(name);
    }
    return node();
  }

  /** Adds where in the message the member goes, and tells whether it has a name there. */
  private boolean bind(String name, boolean payload) {
    if (payload) {
      traits.add("smithy.api#httpPayload");
    }
    String wire = locationName().map(StringNode::getValue).orElse(name);
    switch (Nodes.text(member, "location").orElse("")) {
      case "uri" -> traits.add("smithy.api#httpLabel");
      case "querystring" -> {
        if (Nodes.expectText(target, "type").equals("map")) {
          traits.add("smithy.api#httpQueryParams");
        } else {
          traits.add("smithy.api#httpQuery", wire);
        }
      }
      case "header" -> traits.add("smithy.api#httpHeader", wire);
      case "headers" ->
          traits.add(
              "smithy.api#httpPrefixHeaders", locationName().map(StringNode::getValue).orElse(""));
      case "statusCode" -> traits.add("smithy.api#httpResponseCode");
      default -> {
        return false;
      }
    }
    return true;
  }

  private void addXml(String name) {
    boolean flattened = Nodes.isOn(member, "flattened") || Nodes.isOn(target, "flattened");
    if (flattened) {
      traits.add("smithy.api#xmlFlattened");
    }
    Optional<StringNode> element =
        flattened
            ? target
                .getObjectMember("member")
                .flatMap(each -> each.getStringMember("locationName"))
                .filter(text -> !text.getValue().equals(name))
            : Optional.empty();
    addXmlName(element.or(() -> wireName(name)));
    copyXmlNamespace();
    traits.addIf("xmlAttribute", "smithy.api#xmlAttribute");
    if (model.protocols().areEc2()) {
      traits.copy("queryName", "aws.protocols#ec2QueryName");
    }
  }

  private void addXmlName(Optional<StringNode> name) {
    name.ifPresent(text -> traits.add("smithy.api#xmlName", text));
  }

  private void copyXmlNamespace() {
    traits.copy("xmlNamespace", "smithy.api#xmlNamespace");
  }

  /** What the member is called outside, where that is not its name. */
  private Optional<StringNode> wireName(String name) {
    return locationName().filter(text -> !text.getValue().equals(name));
  }

  /** A member without one has that of its shape, if that says any. */
  private Optional<StringNode> locationName() {
    return member.getStringMember("locationName").or(() -> target.getStringMember("locationName"));
  }

  private boolean isStream() {
    boolean bytes = Nodes.expectText(target, "type").equals("blob");
    return bytes && (Nodes.isOn(member, "streaming") || Nodes.isOn(target, "streaming"));
  }

  private ObjectNode node() {
    return Nodes.builder(member)
        .withMember("target", Nodes.text(targetId(), member))
        .withMember("traits", traits.node())
        .build();
  }

  /** Smithy says of shapes what C2J says of members, too: that bytes are a stream, or text JSON. */
  private String targetId() {
    String name = Nodes.expectText(member, "shape");
    if (isStream() && !Nodes.isOn(target, "streaming")) {
      return model.derive(
          name,
          "Stream",
          new TraitNodes(target)
              .add("smithy.api#streaming")
              .addIf("requiresLength", "smithy.api#requiresLength"));
    }
    if (Nodes.isOn(member, "jsonvalue")) {
      return model.derive(
          name, "Json", new TraitNodes(target).add("smithy.api#mediaType", "application/json"));
    }
    return model.id(name);
  }
}
