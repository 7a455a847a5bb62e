package dev.keysmith.differential;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Random values of a shape that keep to its bounds: length, range, pattern, enum values, required
 * members. A value is a plain tree: structures and maps are {@code Map<String, Object>}, lists
 * {@code List<Object>}, blobs {@code ByteBuffer}, timestamps {@code Instant} of whole milliseconds,
 * the rest the boxed type.
 */
public final class RandomTrees {
  /**
   * What a bound leaves open is kept small, so that a test run sees many values rather than long
   * ones.
   */
  private static final int MODEST = 24;

  /** Below this depth a shape that contains itself has its simplest values. */
  private static final int DEEP = 6;

  /** What a pattern calls {@code Print}, in words that the generator of strings knows. */
  private static final String PRINTABLE = "[ -~]";

  private final ServiceAst ast;
  private final Random random;
  private int depth;

  public RandomTrees(ServiceAst ast, Random random) {
    this.ast = ast;
    this.random = random;
  }

  /**
   * A structure with its required members and about half of the others. An idempotency token is
   * always there, since each client makes its own where it is not.
   */
  public Map<String, Object> structure(String id) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (String member : ast.members(id)) {
      if (ast.hasTrait(id, member, "smithy.api#required")
          || ast.hasTrait(id, member, "smithy.api#idempotencyToken")
          || (depth < DEEP && random.nextBoolean())) {
        tree.put(member, value(ast.target(id, member)));
      }
    }
    return tree;
  }

  /** The tree with the values that the model gives to members that are not set, at every depth. */
  public Map<String, Object> withDefaults(String id, Map<String, Object> tree) {
    Map<String, Object> whole = new LinkedHashMap<>();
    for (String member : ast.members(id)) {
      Object value = tree.get(member);
      JsonNode traits = ast.shape(id).get("members").get(member).path("traits");
      if (value != null) {
        whole.put(member, defaulted(ast.target(id, member), value));
      } else if (traits.has("smithy.api#default") && !traits.has("smithy.api#clientOptional")) {
        whole.put(member, defaultValue(ast.target(id, member), traits.get("smithy.api#default")));
      }
    }
    return whole;
  }

  @SuppressWarnings("unchecked") // the model says what the value is
  private Object defaulted(String id, Object value) {
    return switch (ast.type(id)) {
      case "structure", "union" -> withDefaults(id, (Map<String, Object>) value);
      case "list" -> {
        String element = ast.shape(id).get("member").get("target").asString();
        List<Object> list = new ArrayList<>();
        ((List<Object>) value).forEach(each -> list.add(defaulted(element, each)));
        yield list;
      }
      case "map" -> {
        String element = ast.shape(id).get("value").get("target").asString();
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<String, Object>) value)
            .forEach((key, each) -> map.put(key, defaulted(element, each)));
        yield map;
      }
      default -> value;
    };
  }

  private Object defaultValue(String id, JsonNode node) {
    return switch (ast.type(id)) {
      case "boolean" -> node.asBoolean();
      case "integer" -> node.asInt();
      case "long" -> node.asLong();
      case "double" -> node.asDouble();
      case "string" -> node.asString();
      default -> throw new IllegalArgumentException(id + " has the default " + node);
    };
  }

  private Object value(String id) {
    depth++;
    try {
      return switch (ast.type(id)) {
        case "structure" -> structure(id);
        case "union" -> union(id);
        case "list" -> list(id);
        case "map" -> map(id);
        case "enum" -> enumValue(id);
        case "string" -> string(id);
        case "blob" -> blob(id);
        case "boolean" -> random.nextBoolean();
        case "integer" -> (int) number(id, Integer.MIN_VALUE, Integer.MAX_VALUE);
        case "long" -> number(id, Long.MIN_VALUE, Long.MAX_VALUE);
        case "double" -> number(id, -1_000_000, 1_000_000) / 64.0;
        case "timestamp" -> Instant.ofEpochMilli(random.nextLong(0, 4_000_000_000_000L));
        default -> throw new IllegalArgumentException("no random value for " + ast.type(id));
      };
    } finally {
      depth--;
    }
  }

  private Map<String, Object> union(String id) {
    List<String> members = ast.members(id);
    String member = members.get(random.nextInt(members.size()));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(member, value(ast.target(id, member)));
    return tree;
  }

  private List<Object> list(String id) {
    List<Object> list = new ArrayList<>();
    for (int n = length(id, depth < DEEP ? 4 : 0); n > 0; n--) {
      list.add(value(ast.shape(id).get("member").get("target").asString()));
    }
    return list;
  }

  private Map<String, Object> map(String id) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int n = length(id, depth < DEEP ? 4 : 0); n > 0; n--) {
      map.put(
          (String) value(ast.shape(id).get("key").get("target").asString()),
          value(ast.shape(id).get("value").get("target").asString()));
    }
    return map;
  }

  private String enumValue(String id) {
    List<String> names = ast.members(id);
    String name = names.get(random.nextInt(names.size()));
    return ast.shape(id)
        .get("members")
        .get(name)
        .get("traits")
        .get("smithy.api#enumValue")
        .asString();
  }

  private ByteBuffer blob(String id) {
    byte[] bytes = new byte[length(id, MODEST)];
    random.nextBytes(bytes);
    return ByteBuffer.wrap(bytes);
  }

  private long number(String id, long least, long most) {
    JsonNode range = ast.trait(id, "smithy.api#range");
    long min = bound(range, "min", least);
    long max = bound(range, "max", most);
    return max == Long.MAX_VALUE ? random.nextLong(min, max) : random.nextLong(min, max + 1);
  }

  private String string(String id) {
    JsonNode pattern = ast.trait(id, "smithy.api#pattern");
    return pattern == null ? text(length(id, MODEST)) : matching(id, pattern.asString());
  }

  /**
   * Any Unicode scalar value may occur: escapes, quotes, control characters, pairs of surrogates.
   */
  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(
          switch (random.nextInt(8)) {
            case 0 -> random.nextInt(0x20);
            case 1 -> "\"\\/<>&'\u2028\u007f".codePointAt(random.nextInt(9));
            case 2 -> random.nextInt(0x80, 0xD800);
            case 3 -> random.nextInt(0x10000, 0x110000);
            default -> random.nextInt('0', 'z');
          });
    }
    return text.toString();
  }

  private String matching(String id, String pattern) {
    JsonNode bounds = ast.trait(id, "smithy.api#length");
    int min = (int) bound(bounds, "min", 0);
    int max = (int) Math.min(bound(bounds, "max", Integer.MAX_VALUE), Math.max(2 * min, 64));
    RgxGenProperties properties = new RgxGenProperties();
    RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(properties, max);
    RgxGen generator = RgxGen.parse(properties, pattern.replace("\\p{Print}", PRINTABLE));
    Pattern check = Pattern.compile(pattern);
    for (int attempt = 0; attempt < 10_000; attempt++) {
      String candidate = generator.generate(random);
      if (candidate.length() >= min
          && candidate.length() <= max
          && check.matcher(candidate).find()) {
        return candidate;
      }
    }
    throw new IllegalStateException("found no string for " + id);
  }

  private int length(String id, int modest) {
    JsonNode bounds = ast.trait(id, "smithy.api#length");
    int min = (int) bound(bounds, "min", 0);
    int max = (int) Math.min(bound(bounds, "max", Integer.MAX_VALUE), (long) min + modest);
    return random.nextInt(min, max + 1);
  }

  private static long bound(@Nullable JsonNode bounds, String key, long absent) {
    return bounds == null || bounds.get(key) == null ? absent : bounds.get(key).asLong();
  }
}
