package dev.keysmith.generator.load.c2j;

import dev.keysmith.generator.error.GenerationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.smithy.model.loader.ModelSyntaxException;
import software.amazon.smithy.model.node.ExpectationNotMetException;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** Tells a C2J model again as a Smithy JSON AST. */
public final class C2jImport {
  private final C2jModel model;
  private final Map<String, Map<String, Node>> operationTraits = new LinkedHashMap<>();

  private C2jImport(C2jModel model) {
    this.model = model;
  }

  /**
   * Imports.
   *
   * @throws GenerationException for what C2J does not have or Smithy cannot say, naming the place
   */
  public static ObjectNode toSmithy(C2jFiles files) {
    ObjectNode root = parse(files.service());
    C2jFormat.check(root);
    C2jImport done = new C2jImport(new C2jModel(root));
    files.paginators().ifPresent(done::readPaginators);
    files.waiters().ifPresent(done::readWaiters);
    return done.ast(
        files.endpointRuleSet().map(C2jImport::parse), files.endpointTests().map(C2jImport::parse));
  }

  /** Parses a document, of which the top must be an object. */
  static ObjectNode parse(C2jFiles.Document document) {
    try {
      return Node.parse(document.text(), document.name())
          .expectObjectNode("found {type}, but an object belongs at the top.");
    } catch (ModelSyntaxException | ExpectationNotMetException e) {
      throw new GenerationException(e, e.getMessageWithoutLocation());
    }
  }

  private void readPaginators(C2jFiles.Document document) {
    ObjectNode paginators = parse(document);
    NeighbourFormat.PAGINATORS.check(paginators, "");
    paginators
        .expectObjectMember("pagination")
        .getMembers()
        .forEach(
            (name, pagination) ->
                Paginators.of(pagination.expectObjectNode())
                    .ifPresent(trait -> traitsOf(name).put("smithy.api#paginated", trait)));
  }

  private void readWaiters(C2jFiles.Document document) {
    ObjectNode waiters = parse(document);
    NeighbourFormat.WAITERS.check(waiters, "");
    Nodes.objects(waiters, "waiters")
        .forEach(
            (name, waiter) -> {
              Map<String, Node> traits = traitsOf(waiter.expectStringMember("operation"));
              ObjectNode others =
                  traits.containsKey("smithy.waiters#waitable")
                      ? traits.get("smithy.waiters#waitable").expectObjectNode()
                      : Nodes.builder(waiter).build();
              traits.put(
                  "smithy.waiters#waitable",
                  others.withMember(name, Waiters.waiter("waiters." + name, waiter)));
            });
  }

  private Map<String, Node> traitsOf(StringNode operation) {
    String name = operation.getValue();
    if (!model.operations().containsKey(name)) {
      throw new GenerationException(
          operation,
          "the service has no operation "
              + name
              + "; "
              + Allowed.instead(name, model.operations().keySet()));
    }
    return operationTraits.computeIfAbsent(name, key -> new LinkedHashMap<>());
  }

  private ObjectNode ast(Optional<Node> ruleSet, Optional<Node> tests) {
    ObjectNode.Builder shapes = Nodes.builder(model.root());
    shapes.withMember(model.serviceId(), new ServiceImport(model).node(ruleSet, tests));
    model
        .operations()
        .forEach(
            (name, operation) ->
                shapes.withMember(
                    model.operationId(name),
                    new OperationImport(model, name, operation).node(moreOf(name))));
    ShapeImport each = new ShapeImport(model);
    model.shapes().keySet().forEach(name -> shapes.withMember(model.id(name), each.node(name)));
    model.derived().forEach(made -> shapes.withMember(made.id(), made.node()));
    return Nodes.builder(model.root())
        .withMember("smithy", "2.0")
        .withMember("shapes", shapes.build())
        .build();
  }

  private ObjectNode moreOf(String operation) {
    ObjectNode.Builder traits = ObjectNode.builder();
    operationTraits.getOrDefault(operation, Map.of()).forEach(traits::withMember);
    return traits.build();
  }
}
