package dev.keysmith.generator.load.c2j;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.node.ObjectNode;

/** A shape of C2J as one of Smithy's AST. */
final class ShapeImport {
  private static final Map<String, String> TIMESTAMP_FORMATS =
      Map.of("iso8601", "date-time", "unixTimestamp", "epoch-seconds", "rfc822", "http-date");
  private static final Set<String> NUMBERS =
      Set.of("integer", "long", "float", "double", "bigdecimal");

  private final C2jModel model;

  ShapeImport(C2jModel model) {
    this.model = model;
  }

  /** The shape of this name. */
  ObjectNode node(String name) {
    ObjectNode shape = model.shapes().get(name);
    if (shape == null) {
      throw new IllegalArgumentException("no shape " + name);
    }
    return switch (Nodes.expectText(shape, "type")) {
      case "structure" -> structure(name, shape);
      case "list" -> list(shape);
      case "map" -> map(shape);
      case "bigdecimal" -> simple("bigDecimal", shape);
      case "string" -> shape.containsMember("enum") ? enumeration(shape) : simple("string", shape);
      default -> simple(Nodes.expectText(shape, "type"), shape);
    };
  }

  private ObjectNode simple(String type, ObjectNode shape) {
    TraitNodes traits = traits(shape).pattern();
    bounds(traits, shape);
    addTimestampFormat(traits, shape);
    if (Nodes.isOn(shape, "streaming")) {
      traits.add("smithy.api#streaming").addIf("requiresLength", "smithy.api#requiresLength");
    }
    return start(type, shape).withMember("traits", traits.node()).build();
  }

  private ObjectNode enumeration(ObjectNode shape) {
    return start("enum", shape)
        .withMember("members", EnumMembers.of(shape))
        .withMember("traits", traits(shape).node())
        .build();
  }

  private ObjectNode list(ObjectNode shape) {
    TraitNodes traits = traits(shape).addIf("sparse", "smithy.api#sparse");
    bounds(traits, shape);
    return start("list", shape)
        .withMember("member", element(shape, "member"))
        .withMember("traits", traits.node())
        .build();
  }

  private ObjectNode map(ObjectNode shape) {
    TraitNodes traits = traits(shape).addIf("sparse", "smithy.api#sparse");
    bounds(traits, shape);
    return start("map", shape)
        .withMember("key", element(shape, "key"))
        .withMember("value", element(shape, "value"))
        .withMember("traits", traits.node())
        .build();
  }

  private ObjectNode element(ObjectNode shape, String key) {
    return new MemberImport(model, shape.expectObjectMember(key)).ofCollection(key);
  }

  private ObjectNode structure(String name, ObjectNode shape) {
    if (Nodes.isOn(shape, "document")) {
      return start("document", shape).withMember("traits", traits(shape).node()).build();
    }
    boolean events = Nodes.isOn(shape, "eventstream");
    boolean union = events || Nodes.isOn(shape, "union") || model.overrides().isUnion(name);
    TraitNodes traits = traits(shape);
    if (events) {
      traits.add("smithy.api#streaming");
    }
    addXml(traits, name, shape);
    new ErrorImport(model).addTo(traits, name, shape);
    return start(union ? "union" : "structure", shape)
        .withMember("members", members(shape, union))
        .withMember("traits", traits.node())
        .build();
  }

  private ObjectNode members(ObjectNode shape, boolean union) {
    List<String> required = Nodes.texts(shape, "required");
    String payload = Nodes.text(shape, "payload").orElse("");
    ObjectNode.Builder members = Nodes.builder(shape);
    Nodes.objects(shape, "members")
        .forEach(
            (name, member) ->
                members.withMember(
                    name,
                    new MemberImport(model, member)
                        .ofStructure(
                            name, !union && required.contains(name), name.equals(payload))));
    return members.build();
  }

  /** What the structure is called where it makes up a document. */
  private void addXml(TraitNodes traits, String name, ObjectNode shape) {
    if (!model.protocols().haveXml()) {
      return;
    }
    Optional<ObjectNode> input = model.asInput(name);
    input
        .flatMap(each -> each.getMember("locationName"))
        .or(() -> shape.getMember("locationName"))
        .or(() -> model.isRenamed(name) ? Optional.of(Nodes.text(name, shape)) : Optional.empty())
        .ifPresent(text -> traits.add("smithy.api#xmlName", text));
    input
        .flatMap(each -> each.getMember("xmlNamespace"))
        .or(() -> shape.getMember("xmlNamespace"))
        .ifPresent(namespace -> traits.add("smithy.api#xmlNamespace", namespace));
  }

  private static TraitNodes traits(ObjectNode shape) {
    return new TraitNodes(shape).documentation().addIf("sensitive", "smithy.api#sensitive");
  }

  private static ObjectNode.Builder start(String type, ObjectNode shape) {
    return Nodes.builder(shape).withMember("type", type);
  }

  /** Numbers have a range, all else a length, which is never negative. */
  private static void bounds(TraitNodes traits, ObjectNode shape) {
    ObjectNode.Builder bounds = Nodes.builder(shape);
    for (String end : new String[] {"min", "max"}) {
      shape.getMember(end).ifPresent(value -> bounds.withMember(end, value));
    }
    ObjectNode value = bounds.build();
    if (!value.isEmpty()) {
      boolean number = NUMBERS.contains(Nodes.expectText(shape, "type"));
      traits.add(number ? "smithy.api#range" : "smithy.api#length", value);
    }
  }

  /** Also of members. */
  static void addTimestampFormat(TraitNodes traits, ObjectNode part) {
    Nodes.text(part, "timestampFormat")
        .map(TIMESTAMP_FORMATS::get)
        .ifPresent(format -> traits.add("smithy.api#timestampFormat", format));
  }
}
