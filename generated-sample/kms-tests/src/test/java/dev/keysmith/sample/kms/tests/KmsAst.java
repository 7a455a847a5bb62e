package dev.keysmith.sample.kms.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.ModelSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The KMS model as a JSON AST, read with Jackson alone, so that what the tests expect owes nothing
 * to the generator. It is the models module's; with {@code -Dkeysmith.models=DIR} it is the real
 * one in that folder.
 */
public final class KmsAst {
  static final String NAMESPACE = "com.amazonaws.kms#";
  private static final KmsAst INSTANCE = new KmsAst(load());

  private final JsonNode shapes;

  private KmsAst(JsonNode model) {
    this.shapes = model.get("shapes");
  }

  public static KmsAst get() {
    return INSTANCE;
  }

  private static JsonNode load() {
    ObjectMapper mapper = new ObjectMapper();
    String models = System.getProperty("keysmith.models", "");
    if (!models.isEmpty()) {
      return mapper.readTree(Path.of(models, "kms", "kms.json").toFile());
    }
    Model model = Model.assembler().discoverModels().assemble().getResult().orElseThrow();
    return mapper.readTree(Node.printJson(ModelSerializer.builder().build().serialize(model)));
  }

  /** The operations of the service, as names without namespace. */
  List<String> operations() {
    List<String> names = new ArrayList<>();
    for (JsonNode operation : shape(NAMESPACE + "TrentService").get("operations")) {
      names.add(name(operation.get("target").asString()));
    }
    return names;
  }

  String input(String operation) {
    return shape(NAMESPACE + operation).get("input").get("target").asString();
  }

  /** The shape id of the output; {@code smithy.api#Unit} for none. */
  String output(String operation) {
    return shape(NAMESPACE + operation).get("output").get("target").asString();
  }

  List<String> errors(String operation) {
    List<String> ids = new ArrayList<>();
    JsonNode errors = shape(NAMESPACE + operation).get("errors");
    if (errors != null) {
      errors.forEach(error -> ids.add(error.get("target").asString()));
    }
    return ids;
  }

  List<String> shapesOfType(String type) {
    List<String> ids = new ArrayList<>();
    shapes
        .properties()
        .forEach(
            entry -> {
              if (entry.getValue().get("type").asString().equals(type)
                  && entry.getKey().startsWith(NAMESPACE)) {
                ids.add(entry.getKey());
              }
            });
    return ids;
  }

  JsonNode shape(String id) {
    JsonNode shape = shapes.get(id);
    if (shape == null) {
      throw new IllegalArgumentException("no shape " + id);
    }
    return shape;
  }

  /** The type of a shape, of the prelude's simple ones too. */
  String type(String id) {
    return id.startsWith("smithy.api#")
        ? name(id).replace("Primitive", "").toLowerCase(java.util.Locale.ROOT)
        : shape(id).get("type").asString();
  }

  /** Member names of a structure, in the order of the model. */
  List<String> members(String id) {
    List<String> names = new ArrayList<>();
    if (!id.startsWith("smithy.api#") && shape(id).get("members") != null) {
      shape(id).get("members").properties().forEach(entry -> names.add(entry.getKey()));
    }
    return names;
  }

  String target(String structure, String member) {
    return shape(structure).get("members").get(member).get("target").asString();
  }

  boolean hasTrait(String structure, String member, String trait) {
    JsonNode traits = shape(structure).get("members").get(member).get("traits");
    return traits != null && traits.has(trait);
  }

  @Nullable JsonNode trait(String id, String trait) {
    if (id.startsWith("smithy.api#")) {
      return null;
    }
    JsonNode traits = shape(id).get("traits");
    return traits == null ? null : traits.get(trait);
  }

  JsonNode expectTrait(String id, String trait) {
    return java.util.Objects.requireNonNull(trait(id, trait), () -> id + " has no " + trait);
  }

  /** The cases of the service's endpoint tests. */
  public JsonNode endpointTests() {
    return shape(NAMESPACE + "TrentService")
        .get("traits")
        .get("smithy.rules#endpointTests")
        .get("testCases");
  }

  static String name(String id) {
    return id.substring(id.indexOf('#') + 1);
  }
}
