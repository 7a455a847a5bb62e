package dev.keysmith.differential;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
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

  private final ServiceAst ast;
  private final Random random;
  private final boolean xml;
  private final Texts texts;
  private final Map<String, Function<Random, Object>> given;
  private int depth;

  public RandomTrees(ServiceAst ast, Random random) {
    this(ast, random, false, Map.of());
  }

  /**
   * @param xml whether texts are to have only the characters of XML 1.0
   * @param given what makes the values of shapes whose bounds the model does not tell, by shape id
   */
  RandomTrees(
      ServiceAst ast, Random random, boolean xml, Map<String, Function<Random, Object>> given) {
    this.ast = ast;
    this.random = random;
    this.xml = xml;
    this.texts = new Texts(random, xml);
    this.given = given;
  }

  /**
   * A structure with its required members and about half of the others. An idempotency token is
   * always there, since each client makes its own where it is not, and so is a status.
   */
  public Map<String, Object> structure(String id) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (String member : ast.members(id)) {
      if (ast.hasTrait(id, member, "smithy.api#required")
          || ast.hasTrait(id, member, "smithy.api#idempotencyToken")
          || ast.hasTrait(id, member, "smithy.api#httpResponseCode")
          || (depth < DEEP && random.nextBoolean())) {
        Object value = member(id, member);
        if (leavesTrace(id, member, value)) {
          tree.put(member, value);
        }
      }
    }
    return tree;
  }

  /** As {@link #structure}, with its payload in any case. */
  Map<String, Object> withPayload(String id) {
    Map<String, Object> tree = structure(id);
    for (String member : ast.members(id)) {
      if (!tree.containsKey(member) && ast.hasTrait(id, member, "smithy.api#httpPayload")) {
        tree.put(member, member(id, member));
      }
    }
    return tree;
  }

  /** A list or map without entries is nothing where each entry is an element or a field. */
  private boolean leavesTrace(String id, String member, Object value) {
    boolean empty = List.of().equals(value) || Map.of().equals(value);
    if (!empty || ast.hasTrait(id, member, "smithy.api#httpHeader")) {
      return !empty;
    }
    return !xml || !ast.hasTrait(id, member, "smithy.api#xmlFlattened");
  }

  /** What stands outside of a body has less freedom. */
  private Object member(String id, String member) {
    String target = ast.target(id, member);
    boolean header = ast.hasTrait(id, member, "smithy.api#httpHeader");
    if (given.containsKey(target)) {
      return given.get(target).apply(random);
    }
    if (ast.hasTrait(id, member, "smithy.api#httpPrefixHeaders")) {
      return Map.of(texts.word(5), texts.header(8), texts.word(6), texts.header(1));
    }
    if (ast.hasTrait(id, member, "smithy.api#hostLabel")) {
      return texts.word(8);
    }
    if (ast.hasTrait(id, member, "smithy.api#httpResponseCode")) {
      return 200 + random.nextInt(100);
    }
    if (header && ast.type(target).equals("string")) {
      return texts.header(Math.max(1, length(target, MODEST)));
    }
    Object value = value(target);
    if (ast.hasTrait(id, member, "smithy.api#required") && !leavesTrace(id, member, value)) {
      return List.of(value(ast.shape(target).get("member").get("target").asString()));
    }
    boolean payload = ast.hasTrait(id, member, "smithy.api#httpPayload");
    if (value.equals("") && (payload || ast.hasTrait(id, member, "smithy.api#httpLabel"))) {
      return texts.word(1);
    }
    if (payload && value instanceof ByteBuffer bytes && !bytes.hasRemaining()) {
      return ByteBuffer.wrap(new byte[] {7});
    }
    return value instanceof Instant instant && (header || isHttpDate(id, member))
        ? instant.truncatedTo(ChronoUnit.SECONDS)
        : value;
  }

  private boolean isHttpDate(String id, String member) {
    JsonNode own = ast.memberTrait(id, member, XmlDocument.FORMAT);
    JsonNode format = own == null ? ast.trait(ast.target(id, member), XmlDocument.FORMAT) : own;
    return format != null && format.asString().equals("http-date");
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
      case "string", "enum" -> node.asString();
      default -> throw new IllegalArgumentException(id + " has the default " + node);
    };
  }

  private Object value(String id) {
    if (given.containsKey(id)) {
      return given.get(id).apply(random);
    }
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

  /** A pattern beyond the generator of strings is left alone: no client looks at patterns. */
  private String string(String id) {
    JsonNode pattern = ast.trait(id, "smithy.api#pattern");
    JsonNode bounds = ast.trait(id, "smithy.api#length");
    int min = (int) bound(bounds, "min", 0);
    int max = (int) Math.min(bound(bounds, "max", Integer.MAX_VALUE), Math.max(2 * min, 64));
    String matching = pattern == null ? null : texts.matching(pattern.asString(), min, max);
    return matching == null ? texts.any(length(id, MODEST)) : matching;
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
