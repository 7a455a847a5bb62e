package dev.keysmith.randommodels.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A model as Smithy's JSON AST, while it is made. */
public final class Ast {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final ObjectNode root;

  private Ast(ObjectNode root) {
    this.root = root;
  }

  /** One without shapes. */
  static Ast empty() {
    ObjectNode root = NODES.objectNode();
    root.put("smithy", "2.0");
    root.putObject("shapes");
    return new Ast(root);
  }

  public static Ast parse(byte[] json) {
    return new Ast((ObjectNode) MAPPER.readTree(json));
  }

  public Ast copy() {
    return new Ast(root.deepCopy());
  }

  /** The AST itself. */
  public ObjectNode root() {
    return root;
  }

  /** All shapes by id. */
  public ObjectNode shapes() {
    return (ObjectNode) root.get("shapes");
  }

  public ObjectNode shape(String id) {
    return (ObjectNode) shapes().get(id);
  }

  /** Adds a shape. */
  ObjectNode add(String id, String type) {
    if (shapes().has(id)) {
      throw new IllegalStateException(id + " is there already");
    }
    return shapes().putObject(id).put("type", type);
  }

  public byte[] json() {
    return root.toPrettyString().getBytes(StandardCharsets.UTF_8);
  }

  /** JSON as it stands in a model. */
  static JsonNode node(String json) {
    return MAPPER.readTree(json);
  }

  static ObjectNode target(String id) {
    return NODES.objectNode().put("target", id);
  }

  /** Adds a member to a structure, union or enum. */
  static ObjectNode member(ObjectNode shape, String name, String target) {
    return shape.withObjectProperty("members").putObject(name).put("target", target);
  }

  /** The traits of a shape or member, to add to. */
  static ObjectNode traits(ObjectNode shape) {
    return shape.withObjectProperty("traits");
  }

  /** Adds a trait without a value. */
  static void mark(ObjectNode shape, String trait) {
    traits(shape).putObject(trait);
  }

  static void put(ObjectNode shape, String trait, String value) {
    traits(shape).put(trait, value);
  }

  static void strings(ObjectNode traits, String name, List<String> values) {
    ArrayNode array = traits.putArray(name);
    values.forEach(array::add);
  }
}
