package dev.keysmith.generator.load.c2j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** Reads and makes nodes of checked documents, which have no values of a wrong kind. */
final class Nodes {
  private Nodes() {}

  /** Whether a flag is there and true. */
  static boolean isOn(ObjectNode object, String key) {
    return object.getBooleanMemberOrDefault(key);
  }

  static Optional<String> text(ObjectNode object, String key) {
    return object.getStringMember(key).map(StringNode::getValue);
  }

  static String expectText(ObjectNode object, String key) {
    return object.expectStringMember(key).getValue();
  }

  /** The object under a key, empty if it is not there. */
  static ObjectNode object(ObjectNode object, String key) {
    return object.getObjectMember(key).orElseGet(Node::objectNode);
  }

  /** The objects of a map under a key, in their order. */
  static Map<String, ObjectNode> objects(ObjectNode object, String key) {
    Map<String, ObjectNode> objects = new LinkedHashMap<>();
    object(object, key)
        .getStringMap()
        .forEach((name, value) -> objects.put(name, value.expectObjectNode()));
    return objects;
  }

  /** The objects of a list under a key. */
  static List<ObjectNode> list(ObjectNode object, String key) {
    return object
        .getArrayMember(key)
        .map(array -> array.getElementsAs(ObjectNode.class))
        .orElse(List.of());
  }

  /** The texts of a list under a key. */
  static List<String> texts(ObjectNode object, String key) {
    return object
        .getArrayMember(key)
        .map(array -> array.getElementsAs(StringNode::getValue))
        .orElse(List.of());
  }

  /** A builder of an object that tells the place of {@code at} as its own. */
  static ObjectNode.Builder builder(Node at) {
    return ObjectNode.builder().sourceLocation(at.getSourceLocation());
  }

  static StringNode text(String text, Node at) {
    return new StringNode(text, at.getSourceLocation());
  }

  static ArrayNode array(Node at, List<? extends Node> elements) {
    return new ArrayNode(List.copyOf(elements), at.getSourceLocation());
  }

  /** A reference of the AST to a shape. */
  static ObjectNode reference(String id, Node at) {
    return builder(at).withMember("target", text(id, at)).build();
  }
}
