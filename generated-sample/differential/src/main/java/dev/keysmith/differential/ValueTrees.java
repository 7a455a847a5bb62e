package dev.keysmith.differential;

import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Trees of {@link RandomTrees} to and from our value tree, tagged by the model. */
public final class ValueTrees {
  private final ServiceAst ast;

  public ValueTrees(ServiceAst ast) {
    this.ast = ast;
  }

  /** The structure as {@code toValue()} must give it. */
  public Value.Structure structure(String id, Map<String, Object> tree) {
    Map<String, Value> members = new LinkedHashMap<>();
    for (String member : ast.members(id)) {
      Object value = tree.get(member);
      if (value != null) {
        members.put(member, value(ast.target(id, member), value));
      }
    }
    return Value.structure(members);
  }

  @SuppressWarnings("unchecked") // the model says what the tree holds
  private Value value(String id, @Nullable Object value) {
    if (value == null) {
      return Value.ofNull();
    }
    return switch (ast.type(id)) {
      case "structure", "union" -> structure(id, (Map<String, Object>) value);
      case "list" -> {
        String element = ast.shape(id).get("member").get("target").asString();
        yield Value.list(
            ((List<Object>) value).stream().map(each -> value(element, each)).toList());
      }
      case "map" -> {
        String element = ast.shape(id).get("value").get("target").asString();
        Map<String, Value> entries = new LinkedHashMap<>();
        ((Map<String, Object>) value).forEach((k, v) -> entries.put(k, value(element, v)));
        yield Value.map(entries);
      }
      case "enum" -> Value.ofEnum((String) value);
      case "string" -> Value.of((String) value);
      case "blob" -> Value.of(Blob.of((ByteBuffer) value));
      case "boolean" -> Value.of((boolean) value);
      case "byte", "short", "integer", "intEnum" -> Value.of(((Number) value).intValue());
      case "float" -> Value.of((float) value);
      case "bigInteger" -> Value.of((BigInteger) value);
      case "bigDecimal" -> Value.of((BigDecimal) value);
      case "document" -> document(value);
      case "long" -> Value.of((long) value);
      case "double" -> Value.of((double) value);
      case "timestamp" -> Value.of((Instant) value);
      default -> throw new IllegalArgumentException(ast.type(id));
    };
  }

  private static Value document(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return Value.list(list.stream().map(ValueTrees::document).toList());
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Value> entries = new LinkedHashMap<>();
      map.forEach((key, each) -> entries.put((String) key, document(each)));
      return Value.map(entries);
    }
    if (value instanceof String text) {
      return Value.of(text);
    }
    if (value instanceof Boolean flag) {
      return Value.of(flag);
    }
    if (value instanceof Integer number) {
      return Value.of(number);
    }
    if (value instanceof Long number) {
      return Value.of(number);
    }
    return value == null ? Value.ofNull() : Value.of((double) value);
  }

  /** The tree without its tags. */
  public static Object plain(Value value) {
    if (value instanceof Value.Structure structure) {
      return plain(structure.members());
    }
    if (value instanceof Value.Map map) {
      return plain(map.entries());
    }
    if (value instanceof Value.List list) {
      return new ArrayList<>(list.elements().stream().map(ValueTrees::plain).toList());
    }
    return scalar(value);
  }

  private static Map<String, Object> plain(Map<String, Value> values) {
    Map<String, Object> tree = new LinkedHashMap<>();
    values.forEach((name, value) -> tree.put(name, plain(value)));
    return tree;
  }

  private static Object scalar(Value value) {
    if (value instanceof Value.String text) {
      return text.value();
    }
    if (value instanceof Value.Enum constant) {
      return constant.value();
    }
    if (value instanceof Value.Blob blob) {
      return ByteBuffer.wrap(blob.value().toByteArray());
    }
    if (value instanceof Value.Boolean flag) {
      return flag.value();
    }
    if (value instanceof Value.Integer number) {
      return number.value();
    }
    if (value instanceof Value.Long number) {
      return number.value();
    }
    if (value instanceof Value.Double number) {
      return number.value();
    }
    if (value instanceof Value.Timestamp timestamp) {
      return timestamp.value();
    }
    throw new IllegalArgumentException("no plain value for " + value.tag());
  }
}
