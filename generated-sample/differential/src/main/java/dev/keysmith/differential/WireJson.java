package dev.keysmith.differential;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Trees of {@link RandomTrees} as awsJson has them on the wire, written by Jackson. */
public final class WireJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private WireJson() {}

  public static JsonNode parse(byte[] body) {
    return MAPPER.readTree(body);
  }

  public static byte[] bytes(JsonNode node) {
    return MAPPER.writeValueAsBytes(node);
  }

  /** The tree as a reader of its JSON sees it, numbers in the reader's types. */
  public static JsonNode reread(Map<String, Object> tree) {
    return parse(bytes(of(tree)));
  }

  public static ObjectNode of(Map<String, Object> tree) {
    ObjectNode node = NODES.objectNode();
    tree.forEach((name, value) -> node.set(name, node(value)));
    return node;
  }

  @SuppressWarnings({
    "unchecked",
    "ByteBufferBackingArray"
  }) // RandomTrees makes maps and buffers of these kinds
  static JsonNode node(@Nullable Object value) {
    if (value == null) {
      return NODES.nullNode();
    }
    if (value instanceof Map<?, ?> map) {
      return of((Map<String, Object>) map);
    }
    if (value instanceof List<?> list) {
      ArrayNode array = NODES.arrayNode();
      list.forEach(element -> array.add(node(element)));
      return array;
    }
    if (value instanceof ByteBuffer bytes) {
      return NODES.stringNode(Base64.getEncoder().encodeToString(bytes.array()));
    }
    if (value instanceof Instant instant) {
      return NODES.numberNode(new BigDecimal(XmlDocument.epochSeconds(instant)));
    }
    if (value instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    return value instanceof Number number ? number(number) : NODES.stringNode((String) value);
  }

  private static JsonNode number(Number value) {
    double nearest = value.doubleValue();
    if ((value instanceof Double || value instanceof Float) && !Double.isFinite(nearest)) {
      return NODES.stringNode(value.toString());
    }
    return NODES.numberNode(new BigDecimal(value.toString()));
  }
}
