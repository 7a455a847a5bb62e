package dev.keysmith.differential;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final RandomNumbers numbers;
  private final Map<String, Function<Random, Object>> given;
  private int depth;
  private boolean leavesOutEmpty;

  public RandomTrees(ServiceAst ast, Random random) {
    this(ast, random, false, Map.of());
  }

  /**
   * @param xml whether texts are to have only the characters of XML 1.0
   */
  public RandomTrees(ServiceAst ast, Random random, boolean xml) {
    this(ast, random, xml, Map.of());
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
    this.numbers = new RandomNumbers(ast, random);
    this.given = given;
  }

  /**
   * From now on required members are left out too where they leave no trace in XML: too deep for an
   * entry, which would be of the structure that they are in.
   */
  public RandomTrees leavingOutEmpty() {
    leavesOutEmpty = true;
    return this;
  }

  /**
   * A structure with its required members and about half of the others. An idempotency token is
   * always there, since each client makes its own where it is not, and so are a status and fields
   * with a prefix, of which none is an empty map to clients.
   */
  public Map<String, Object> structure(String id) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (String member : ast.members(id)) {
      if (ast.isEvents(id, member)) {
        continue;
      }
      if (ast.hasTrait(id, member, "smithy.api#required")
          || ast.hasTrait(id, member, "smithy.api#idempotencyToken")
          || ast.hasTrait(id, member, "smithy.api#httpResponseCode")
          || ast.hasTrait(id, member, "smithy.api#httpPrefixHeaders")
          || (depth < DEEP && random.nextBoolean())) {
        Object value = member(id, member);
        boolean required = ast.hasTrait(id, member, "smithy.api#required");
        if (leavesTrace(id, member, value) || (required && !leavesOutEmpty)) {
          tree.put(member, value);
        }
      }
    }
    return tree;
  }

  /** As {@link #structure}, with its payload in any case. */
  public Map<String, Object> withPayload(String id) {
    Map<String, Object> tree = structure(id);
    for (String member : ast.members(id)) {
      if (!tree.containsKey(member)
          && !ast.isEvents(id, member)
          && ast.hasTrait(id, member, "smithy.api#httpPayload")) {
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
    if (ast.hasTrait(id, member, "smithy.api#hostLabel")
        || ast.hasTrait(id, member, "smithy.rules#contextParam")) {
      return texts.word(8);
    }
    if (ast.hasTrait(id, member, "smithy.api#httpResponseCode")) {
      return 200 + random.nextInt(100);
    }
    if (header && ast.type(target).equals("string")) {
      return texts.header(Math.max(1, length(target, MODEST)));
    }
    if (header && ast.type(target).equals("list") && isString(firstTarget(target))) {
      return List.of(texts.header(5), texts.header(1), texts.header(12));
    }
    Object value = value(target);
    if (depth < DEEP
        && ast.hasTrait(id, member, "smithy.api#required")
        && !leavesTrace(id, member, value)) {
      value = ast.type(target).equals("map") ? entry(target) : List.of(firstElement(target));
    }
    if (header && value instanceof List<?> list) {
      return wholeSeconds(list);
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

  /** Most header fields have timestamps without fractions. */
  private static List<Object> wholeSeconds(List<?> list) {
    List<Object> rounded = new ArrayList<>();
    for (Object each : list) {
      rounded.add(each instanceof Instant instant ? instant.truncatedTo(ChronoUnit.SECONDS) : each);
    }
    return rounded;
  }

  private Object firstElement(String list) {
    return value(firstTarget(list));
  }

  private String firstTarget(String list) {
    return ast.shape(list).get("member").get("target").asString();
  }

  private boolean isString(String id) {
    return ast.type(id).equals("string");
  }

  private Map<String, Object> entry(String map) {
    return Map.of(
        (String) value(ast.shape(map).get("key").get("target").asString()),
        value(ast.shape(map).get("value").get("target").asString()));
  }

  private boolean isHttpDate(String id, String member) {
    return isHttpDate(ast.shape(id).get("members").get(member));
  }

  private boolean isHttpDate(JsonNode member) {
    return ast.timestampFormat(member, "").equals("http-date");
  }

  /** An element of a list, or the value of a map; null in some of the sparse ones. */
  private @Nullable Object element(String collection, JsonNode member) {
    if (ast.trait(collection, "smithy.api#sparse") != null && random.nextInt(4) == 0) {
      return null;
    }
    Object value = value(member.get("target").asString());
    return value instanceof Instant instant && isHttpDate(member)
        ? instant.truncatedTo(ChronoUnit.SECONDS)
        : value;
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
        case "timestamp" -> Instant.ofEpochMilli(random.nextLong(0, 4_000_000_000_000L));
        case "document" -> document();
        default ->
            Objects.requireNonNull(numbers.of(id), () -> "no random value for " + ast.type(id));
      };
    } finally {
      depth--;
    }
  }

  /** A union with one of its members. */
  public Map<String, Object> union(String id) {
    List<String> members = ast.members(id);
    String member = members.get(random.nextInt(members.size()));
    Map<String, Object> tree = new LinkedHashMap<>();
    Object value = value(ast.target(id, member));
    tree.put(
        member,
        value instanceof Instant instant && isHttpDate(id, member)
            ? instant.truncatedTo(ChronoUnit.SECONDS)
            : value);
    return tree;
  }

  private List<Object> list(String id) {
    List<Object> list = new ArrayList<>();
    for (int n = length(id, depth < DEEP ? 4 : 0); n > 0; n--) {
      list.add(element(id, ast.shape(id).get("member")));
    }
    return list;
  }

  private Map<String, Object> map(String id) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int n = length(id, depth < DEEP ? 4 : 0); n > 0; n--) {
      map.put(
          (String) value(ast.shape(id).get("key").get("target").asString()),
          element(id, ast.shape(id).get("value")));
    }
    return map;
  }

  /** A value that JSON keeps: of the numbers, whole ones. */
  private Object document() {
    return switch (random.nextInt(depth < DEEP ? 6 : 3)) {
      case 0 -> texts.any(random.nextInt(8));
      case 1 -> random.nextBoolean();
      case 2 -> random.nextInt();
      case 3 -> random.nextLong(1L << 32, Long.MAX_VALUE);
      case 4 -> {
        List<Object> list = new ArrayList<>();
        list.add(random.nextInt(8) / 8.0 + 0.0625);
        list.add(null);
        list.add(texts.any(3));
        yield list;
      }
      default -> {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(texts.word(3), random.nextInt());
        map.put(texts.any(4), List.of());
        yield map;
      }
    };
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

  static long bound(@Nullable JsonNode bounds, String key, long absent) {
    return bounds == null || bounds.get(key) == null ? absent : bounds.get(key).asLong();
  }
}
