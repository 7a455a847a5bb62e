package dev.keysmith.differential;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes trees of {@link RandomTrees} as JSON, by the JSON traits of the model. */
final class JsonDocument {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ServiceAst ast;
  private final boolean jsonNames;

  /**
   * @param jsonNames whether the protocol heeds {@code smithy.api#jsonName}
   */
  JsonDocument(ServiceAst ast, boolean jsonNames) {
    this.ast = ast;
    this.jsonNames = jsonNames;
  }

  ObjectNode structure(String id, Map<String, Object> tree) {
    ObjectNode node = NODES.objectNode();
    for (String name : ast.members(id)) {
      Object value = tree.get(name);
      if (value != null) {
        JsonNode member = ast.shape(id).get("members").get(name);
        node.set(nameOf(member, name), value(member, value));
      }
    }
    return node;
  }

  private String nameOf(JsonNode member, String usual) {
    return jsonNames ? member.path("traits").path("smithy.api#jsonName").asString(usual) : usual;
  }

  /** The value of a member, an element among them. */
  @SuppressWarnings("unchecked") // the model says what the value is
  private JsonNode value(JsonNode member, @Nullable Object value) {
    if (value == null) {
      return NODES.nullNode();
    }
    String target = member.get("target").asString();
    switch (ast.type(target)) {
      case "structure", "union" -> {
        return structure(target, (Map<String, Object>) value);
      }
      case "list" -> {
        JsonNode element = ast.shape(target).get("member");
        ArrayNode array = NODES.arrayNode();
        ((List<Object>) value).forEach(each -> array.add(value(element, each)));
        return array;
      }
      case "map" -> {
        JsonNode element = ast.shape(target).get("value");
        ObjectNode object = NODES.objectNode();
        ((Map<String, Object>) value).forEach((key, each) -> object.set(key, value(element, each)));
        return object;
      }
      case "timestamp" -> {
        String format = ast.timestampFormat(member, "epoch-seconds");
        return format.equals("epoch-seconds")
            ? WireJson.node(value)
            : NODES.stringNode(XmlDocument.timestamp(format, (Instant) value));
      }
      default -> {
        return WireJson.node(value);
      }
    }
  }
}
