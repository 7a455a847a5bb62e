package dev.keysmith.differential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A service's model as a JSON AST, read with Jackson alone, so that what the tests expect owes
 * nothing to the generator.
 */
public final class ServiceAst {
  private final JsonNode shapes;
  private final String service;
  private final Map<String, String> operations = new LinkedHashMap<>();

  /**
   * @param model the model as JSON
   * @param service the service's shape id
   */
  public ServiceAst(JsonNode model, String service) {
    this.shapes = model.get("shapes");
    this.service = service;
    addOperations(shape(service));
  }

  /**
   * The model in a file.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static ServiceAst ofFile(Path file, String service) {
    try (InputStream json = Files.newInputStream(file)) {
      return new ServiceAst(new ObjectMapper().readTree(json), service);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The model in a resource of the class path.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ServiceAst ofResource(String resource, String service) {
    try (InputStream json = ServiceAst.class.getResourceAsStream(resource)) {
      if (json == null) {
        throw new IllegalArgumentException("no resource " + resource);
      }
      return new ServiceAst(new ObjectMapper().readTree(json), service);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The service's shape id. */
  public String service() {
    return service;
  }

  /** The operations of the service and of its resources, as names without namespace. */
  public List<String> operations() {
    return List.copyOf(operations.keySet());
  }

  /** Collects the operations of a service or resource, and of the resources in it. */
  private void addOperations(JsonNode container) {
    for (String one : List.of("create", "put", "read", "update", "delete", "list")) {
      if (container.has(one)) {
        addOperation(container.get(one));
      }
    }
    for (String many : List.of("operations", "collectionOperations")) {
      container.path(many).forEach(this::addOperation);
    }
    container
        .path("resources")
        .forEach(each -> addOperations(shape(each.get("target").asString())));
  }

  private void addOperation(JsonNode reference) {
    String id = reference.get("target").asString();
    operations.put(name(id), id);
  }

  /** The shape id of an operation. */
  public String operation(String name) {
    String id = operations.get(name);
    if (id == null) {
      throw new IllegalArgumentException("no operation " + name);
    }
    return id;
  }

  public JsonNode operationTrait(String operation, String trait) {
    return expectTrait(operation(operation), trait);
  }

  public String input(String operation) {
    return shape(operation(operation)).get("input").get("target").asString();
  }

  /** The shape id of the output; {@code smithy.api#Unit} for none. */
  public String output(String operation) {
    return shape(operation(operation)).get("output").get("target").asString();
  }

  /** Whether a structure is the input of an operation. */
  public boolean isInput(String structure) {
    return operations().stream().anyMatch(each -> input(each).equals(structure));
  }

  /** The shape ids of an operation's own errors. */
  public List<String> errors(String operation) {
    List<String> ids = new ArrayList<>();
    JsonNode errors = shape(operation(operation)).get("errors");
    if (errors != null) {
      errors.forEach(error -> ids.add(error.get("target").asString()));
    }
    return ids;
  }

  public List<String> shapesOfType(String type) {
    List<String> ids = new ArrayList<>();
    shapes
        .properties()
        .forEach(
            entry -> {
              if (entry.getValue().get("type").asString().equals(type)
                  && entry.getKey().startsWith(namespace())) {
                ids.add(entry.getKey());
              }
            });
    return ids;
  }

  public JsonNode shape(String id) {
    JsonNode shape = shapes.get(id);
    if (shape == null) {
      throw new IllegalArgumentException("no shape " + id);
    }
    return shape;
  }

  /** The type of a shape, of the prelude's simple ones too. */
  public String type(String id) {
    return id.startsWith("smithy.api#")
        ? simpleType(name(id).replace("Primitive", ""))
        : shape(id).get("type").asString();
  }

  private static String simpleType(String name) {
    return name.equals("Unit")
        ? "structure"
        : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** Member names of a structure, in the order of the model. */
  public List<String> members(String id) {
    List<String> names = new ArrayList<>();
    if (!id.startsWith("smithy.api#") && shape(id).get("members") != null) {
      shape(id).get("members").properties().forEach(entry -> names.add(entry.getKey()));
    }
    return names;
  }

  public String target(String structure, String member) {
    return shape(structure).get("members").get(member).get("target").asString();
  }

  public boolean hasTrait(String structure, String member, String trait) {
    JsonNode traits = shape(structure).get("members").get(member).get("traits");
    return traits != null && traits.has(trait);
  }

  public @Nullable JsonNode memberTrait(String structure, String member, String trait) {
    return shape(structure).get("members").get(member).path("traits").get(trait);
  }

  /** The member whose bytes are streamed, or null. */
  public @Nullable String stream(String structure) {
    for (String member : members(structure)) {
      String target = target(structure, member);
      if (type(target).equals("blob") && trait(target, "smithy.api#streaming") != null) {
        return member;
      }
    }
    return null;
  }

  /** Whether a member is events, which no tree holds. */
  public boolean isEvents(String structure, String member) {
    String target = target(structure, member);
    return type(target).equals("union") && trait(target, "smithy.api#streaming") != null;
  }

  public @Nullable JsonNode trait(String id, String trait) {
    if (id.startsWith("smithy.api#")) {
      return null;
    }
    JsonNode traits = shape(id).get("traits");
    return traits == null ? null : traits.get(trait);
  }

  public JsonNode expectTrait(String id, String trait) {
    return java.util.Objects.requireNonNull(trait(id, trait), () -> id + " has no " + trait);
  }

  /** The format of a timestamp that a member holds; the usual one if the model tells none. */
  String timestampFormat(JsonNode member, String usual) {
    String trait = "smithy.api#timestampFormat";
    JsonNode own = member.path("traits").get(trait);
    JsonNode format = own == null ? trait(member.get("target").asString(), trait) : own;
    return format == null ? usual : format.asString();
  }

  /** The status that an error comes with. */
  public int status(String error) {
    JsonNode status = trait(error, "smithy.api#httpError");
    if (status != null) {
      return status.asInt();
    }
    return expectTrait(error, "smithy.api#error").asString().equals("client") ? 400 : 500;
  }

  /** The cases of the service's endpoint tests. */
  public JsonNode endpointTests() {
    return shape(service).get("traits").get("smithy.rules#endpointTests").get("testCases");
  }

  private String namespace() {
    return service.substring(0, service.indexOf('#') + 1);
  }

  /** A shape id without its namespace. */
  public static String name(String id) {
    return id.substring(id.indexOf('#') + 1);
  }
}
