package dev.keysmith.differential;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Trees of {@link RandomTrees} with the values that the model gives to members that are not set.
 */
public final class DefaultTrees {
  private final ServiceAst ast;

  public DefaultTrees(ServiceAst ast) {
    this.ast = ast;
  }

  /** The tree with defaults at every depth; inputs of operations have none of their own. */
  public Map<String, Object> structure(String id, Map<String, Object> tree) {
    Map<String, Object> whole = new LinkedHashMap<>();
    boolean input = ast.isInput(id);
    for (String name : ast.members(id)) {
      Object value = tree.get(name);
      JsonNode member = ast.shape(id).get("members").get(name);
      if (value != null) {
        whole.put(name, value(member, value));
      } else if (!input && hasDefault(member)) {
        JsonNode node = member.get("traits").get("smithy.api#default");
        whole.put(name, defaultValue(ast.type(member.get("target").asString()), node));
      }
    }
    return whole;
  }

  /** A stream has no value. */
  private boolean hasDefault(JsonNode member) {
    JsonNode traits = member.path("traits");
    return traits.has("smithy.api#default")
        && !traits.has("smithy.api#clientOptional")
        && !traits.get("smithy.api#default").isNull()
        && ast.trait(member.get("target").asString(), "smithy.api#streaming") == null;
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // the model says what it is; sparse ones have nulls
  private Object value(JsonNode member, @Nullable Object value) {
    String id = member.get("target").asString();
    if (value == null) {
      return null;
    }
    return switch (ast.type(id)) {
      case "structure", "union" -> structure(id, (Map<String, Object>) value);
      case "list" -> {
        List<Object> list = new ArrayList<>();
        ((List<Object>) value).forEach(each -> list.add(value(ast.shape(id).get("member"), each)));
        yield list;
      }
      case "map" -> {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<String, Object>) value)
            .forEach((key, each) -> map.put(key, value(ast.shape(id).get("value"), each)));
        yield map;
      }
      default -> value;
    };
  }

  private static Object defaultValue(String type, JsonNode node) {
    return switch (type) {
      case "boolean" -> node.asBoolean();
      case "byte" -> (byte) node.asInt();
      case "short" -> (short) node.asInt();
      case "integer", "intEnum" -> node.asInt();
      case "long" -> node.asLong();
      case "float" -> node.floatValue();
      case "double" -> node.asDouble();
      case "bigInteger" -> new BigInteger(node.asString());
      case "bigDecimal" -> new BigDecimal(node.asString());
      case "string", "enum" -> node.asString();
      case "blob" -> ByteBuffer.wrap(Base64.getDecoder().decode(node.asString()));
      case "timestamp" -> timestamp(node);
      case "list" -> List.of();
      case "map" -> Map.of();
      case "document" -> document(node);
      default -> throw new IllegalArgumentException("a " + type + " has the default " + node);
    };
  }

  private static Instant timestamp(JsonNode node) {
    if (node.isNumber()) {
      return Instant.ofEpochMilli(node.decimalValue().movePointRight(3).longValueExact());
    }
    String text = node.asString();
    return text.endsWith("GMT")
        ? ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()
        : Instant.parse(text);
  }

  private static Object document(JsonNode node) {
    if (node.isBoolean()) {
      return node.asBoolean();
    }
    if (node.isNumber()) {
      return node.asInt();
    }
    if (node.isArray()) {
      return List.of();
    }
    return node.isObject() ? Map.of() : node.asString();
  }
}
