package dev.keysmith.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ResourceShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * Lists every difference between two models in one namespace, in both directions, except for prose.
 *
 * <p>Prose is the documentation trait, the examples trait, and {@code documentation} keys inside
 * the traits of the endpoint rules. The compiled form of the rules, {@code endpointBdd}, is left
 * out too, since it says again what the rules say, and so are traits that Smithy derives from
 * others while it loads a model.
 */
final class ModelComparison {

  private static final ShapeId RULE_SET = ShapeId.from("smithy.rules#endpointRuleSet");
  private static final ShapeId RULE_TESTS = ShapeId.from("smithy.rules#endpointTests");

  private static final Set<ShapeId> IGNORED_TRAITS =
      Set.of(
          ShapeId.from("smithy.api#documentation"),
          ShapeId.from("smithy.api#examples"),
          ShapeId.from("smithy.rules#endpointBdd"));

  /**
   * One difference.
   *
   * @param shape the shape, a member's id if it is about a member
   * @param aspect the id of a trait, or the name of another property of the shape
   * @param expected the value in the first model, or {@code absent}
   * @param actual the value in the second model, or {@code absent}
   */
  record Difference(ShapeId shape, String aspect, String expected, String actual) {
    @Override
    public String toString() {
      return shape + " " + aspect + ": expected " + expected + ", found " + actual;
    }
  }

  private final List<Difference> differences = new ArrayList<>();

  private ModelComparison() {}

  static List<Difference> compare(Model expected, Model actual, String namespace) {
    ModelComparison comparison = new ModelComparison();
    comparison.compareShapes(shapesOf(expected, namespace), shapesOf(actual, namespace));
    return comparison.differences;
  }

  private static Map<ShapeId, Shape> shapesOf(Model model, String namespace) {
    Map<ShapeId, Shape> shapes = new TreeMap<>();
    model
        .shapes()
        .filter(shape -> shape.getId().getNamespace().equals(namespace))
        .forEach(shape -> shapes.put(shape.getId(), shape));
    return shapes;
  }

  private void compareShapes(Map<ShapeId, Shape> expected, Map<ShapeId, Shape> actual) {
    for (ShapeId id : union(expected.keySet(), actual.keySet())) {
      compareProperties(id, properties(expected.get(id)), properties(actual.get(id)));
    }
  }

  private void compareProperties(ShapeId id, Map<String, Node> expected, Map<String, Node> actual) {
    for (String aspect : union(expected.keySet(), actual.keySet())) {
      Node want = expected.get(aspect);
      Node have = actual.get(aspect);
      if (!Objects.equals(want, have)) {
        differences.add(new Difference(id, aspect, print(want), print(have)));
      }
    }
  }

  private static <T extends Comparable<T>> Set<T> union(Set<T> one, Set<T> other) {
    Set<T> union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }

  private static String print(Node node) {
    return node == null ? "absent" : Node.printJson(node);
  }

  /** What makes up a shape, as nodes by name. Empty for a shape that is not there. */
  private static Map<String, Node> properties(Shape shape) {
    Map<String, Node> properties = new LinkedHashMap<>();
    if (shape == null) {
      return properties;
    }
    properties.put("type", Node.from(shape.getType().toString()));
    properties.put("members in order", Node.fromStrings(shape.getMemberNames()));
    properties.put("mixins", ids(shape.getMixins()));
    addTraits(shape, properties);
    shape.asMemberShape().ifPresent(member -> addMember(member, properties));
    shape.asOperationShape().ifPresent(operation -> addOperation(operation, properties));
    shape.asResourceShape().ifPresent(resource -> addResource(resource, properties));
    shape.asServiceShape().ifPresent(service -> addService(service, properties));
    return properties;
  }

  private static void addTraits(Shape shape, Map<String, Node> properties) {
    shape
        .getAllTraits()
        .forEach(
            (id, trait) -> {
              if (!IGNORED_TRAITS.contains(id) && !trait.isSynthetic()) {
                properties.put(id.toString(), withoutProse(id, trait.toNode()));
              }
            });
  }

  private static void addMember(MemberShape member, Map<String, Node> properties) {
    properties.put("target", Node.from(member.getTarget().toString()));
  }

  private static void addOperation(OperationShape operation, Map<String, Node> properties) {
    properties.put("input", Node.from(operation.getInputShape().toString()));
    properties.put("output", Node.from(operation.getOutputShape().toString()));
    properties.put("errors", ids(operation.getErrorsSet()));
  }

  // The identifiers, properties and lifecycle of a resource have no short node form; its string
  // form holds them all. KMS has no resources, so this only has to notice one.
  private static void addResource(ResourceShape resource, Map<String, Node> properties) {
    properties.put("identifiers", Node.from(resource.getIdentifiers().toString()));
    properties.put("properties", Node.from(resource.getProperties().toString()));
    properties.put("operations", ids(resource.getAllOperations()));
    properties.put("resources", ids(resource.getResources()));
  }

  private static void addService(ServiceShape service, Map<String, Node> properties) {
    properties.put("version", Node.from(service.getVersion()));
    properties.put("operations", ids(service.getOperations()));
    properties.put("resources", ids(service.getResources()));
    properties.put("errors", ids(service.getErrorsSet()));
    ObjectNode.Builder rename = ObjectNode.builder();
    service.getIntroducedRename().forEach((id, name) -> rename.withMember(id.toString(), name));
    properties.put("rename", rename.build());
  }

  private static ArrayNode ids(Iterable<ShapeId> ids) {
    List<String> names = new ArrayList<>();
    ids.forEach(id -> names.add(id.toString()));
    return Node.fromStrings(names);
  }

  private static Node withoutProse(ShapeId trait, Node value) {
    return trait.equals(RULE_SET) || trait.equals(RULE_TESTS) ? withoutDocumentation(value) : value;
  }

  private static Node withoutDocumentation(Node node) {
    if (node.isArrayNode()) {
      return node.expectArrayNode().getElements().stream()
          .map(ModelComparison::withoutDocumentation)
          .collect(ArrayNode.collect());
    }
    return node.isObjectNode() ? withoutDocumentation(node.expectObjectNode()) : node;
  }

  private static Node withoutDocumentation(ObjectNode node) {
    ObjectNode.Builder copy = ObjectNode.builder();
    node.getStringMap()
        .forEach(
            (key, value) -> {
              if (!key.equals("documentation") || !value.isStringNode()) {
                copy.withMember(key, withoutDocumentation(value));
              }
            });
    return copy.build();
  }
}
