package dev.keysmith.generator.load.c2j;

import dev.keysmith.generator.error.GenerationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** An operation of C2J as one of Smithy's AST. */
final class OperationImport {
  private static final String UNIT = "smithy.api#Unit";

  private final C2jModel model;
  private final String name;
  private final ObjectNode operation;

  OperationImport(C2jModel model, String name, ObjectNode operation) {
    this.model = model;
    this.name = name;
    this.operation = operation;
  }

  /**
   * @param more traits that other files have for the operation
   */
  ObjectNode node(ObjectNode more) {
    checkName();
    ObjectNode.Builder node = Nodes.builder(operation).withMember("type", "operation");
    node.withMember("input", message("input")).withMember("output", message("output"));
    List<Node> errors = new ArrayList<>();
    for (ObjectNode error : Nodes.list(operation, "errors")) {
      errors.add(Nodes.reference(model.target(error), error));
    }
    return node.withMember("errors", Nodes.array(operation, errors))
        .withMember("traits", traits().merge(more))
        .build();
  }

  /** Only HTTP bindings send nothing of the name, so that it may be another one in the model. */
  private void checkName() {
    String wire = Nodes.expectText(operation, "name");
    if (!wire.equals(name) && !model.protocols().bindHttp()) {
      throw new GenerationException(
          operation.expectStringMember("name"),
          "operations."
              + name
              + ".name: '"
              + wire
              + "' is sent, but the operation is called "
              + name
              + "; the two may differ only with rest-json and rest-xml.");
    }
  }

  private ObjectNode message(String key) {
    Optional<ObjectNode> message = operation.getObjectMember(key);
    if (message.isEmpty()) {
      return Nodes.reference(UNIT, operation);
    }
    ObjectNode shape = model.shape(message.get());
    if (!Nodes.expectText(shape, "type").equals("structure")) {
      throw new GenerationException(
          message.get(),
          "operations."
              + name
              + "."
              + key
              + ": the shape is a "
              + Nodes.expectText(shape, "type")
              + "; a structure is allowed.");
    }
    checkWrapper(message.get());
    return Nodes.reference(model.target(message.get()), message.get());
  }

  private void checkWrapper(ObjectNode message) {
    message
        .getStringMember("resultWrapper")
        .filter(wrapper -> !wrapper.getValue().equals(name + "Result"))
        .ifPresent(
            wrapper -> {
              throw new GenerationException(
                  wrapper,
                  "operations."
                      + name
                      + ".output.resultWrapper: '"
                      + wrapper.getValue()
                      + "' cannot be told in Smithy; "
                      + name
                      + "Result is allowed.");
            });
  }

  private ObjectNode traits() {
    TraitNodes traits = new TraitNodes(operation).documentation();
    if (model.protocols().bindHttp()) {
      traits.add("smithy.api#http", new HttpImport(model, operation).node());
    }
    addAuth(traits);
    traits
        .addIf("idempotent", "smithy.api#idempotent")
        .addIf("readonly", "smithy.api#readonly")
        .addIf("httpChecksumRequired", "smithy.api#httpChecksumRequired")
        .copy("endpoint", "smithy.api#endpoint")
        .copy("httpChecksum", "aws.protocols#httpChecksum")
        .copy("requestcompression", "smithy.api#requestCompression")
        .copy("staticContextParams", "smithy.rules#staticContextParams")
        .copy("operationContextParams", "smithy.rules#operationContextParams");
    operation.getObjectMember("endpointdiscovery").ifPresent(value -> addDiscovery(traits, value));
    if (model.overrides().hasUnwrappedOutput(name)) {
      traits.add("aws.customizations#s3UnwrappedXmlOutput");
    }
    return traits.node();
  }

  private void addAuth(TraitNodes traits) {
    String type = Nodes.text(operation, "authtype").orElse("");
    if (Nodes.isOn(operation, "unsignedPayload") || type.equals("v4-unsigned-body")) {
      traits.add("aws.auth#unsignedPayload");
    }
    List<String> schemes = new ArrayList<>(Nodes.texts(operation, "auth"));
    boolean none = schemes.remove("smithy.api#noAuth") || type.equals("none");
    if (none && schemes.isEmpty()) {
      traits.add("smithy.api#auth", ArrayNode.arrayNode());
      traits.add("smithy.api#optionalAuth");
    } else if (!schemes.isEmpty()) {
      traits.add("smithy.api#auth", ArrayNode.fromStrings(schemes));
      if (none) {
        traits.add("smithy.api#optionalAuth");
      }
    }
  }

  private static void addDiscovery(TraitNodes traits, ObjectNode value) {
    traits.addNamed(
        "aws.api#clientDiscoveredEndpoint", "required", Node.from(Nodes.isOn(value, "required")));
  }
}
