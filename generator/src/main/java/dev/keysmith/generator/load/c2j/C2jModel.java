package dev.keysmith.generator.load.c2j;

import dev.keysmith.generator.error.GenerationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** A checked C2J model, and what its parts say of each other. */
final class C2jModel {
  private final ObjectNode root;
  private final ObjectNode metadata;
  private final ServiceIds ids;
  private final Protocols protocols;
  private final Overrides overrides;
  private final Map<String, ObjectNode> operations;
  private final Map<String, ObjectNode> shapes;
  private final ShapeNames names;
  private final Map<String, ObjectNode> inputs = new HashMap<>();
  private final Map<String, List<ObjectNode>> errors = new HashMap<>();
  private final Map<String, Derived> made = new LinkedHashMap<>();

  C2jModel(ObjectNode root) {
    this.root = root;
    this.metadata = root.expectObjectMember("metadata");
    this.ids = ServiceIds.of(metadata);
    this.protocols = new Protocols(metadata);
    this.overrides = new Overrides(ids.sdkId());
    this.operations = Nodes.objects(root, "operations");
    this.shapes = Nodes.objects(root, "shapes");
    this.names = new ShapeNames(ids, operations, shapes);
    for (ObjectNode operation : operations.values()) {
      operation
          .getObjectMember("input")
          .ifPresent(input -> inputs.putIfAbsent(Nodes.expectText(input, "shape"), input));
      for (ObjectNode error : Nodes.list(operation, "errors")) {
        errors
            .computeIfAbsent(Nodes.expectText(error, "shape"), key -> new ArrayList<>())
            .add(error);
      }
    }
  }

  ObjectNode root() {
    return root;
  }

  ObjectNode metadata() {
    return metadata;
  }

  ServiceIds ids() {
    return ids;
  }

  Protocols protocols() {
    return protocols;
  }

  Overrides overrides() {
    return overrides;
  }

  Map<String, ObjectNode> operations() {
    return operations;
  }

  Map<String, ObjectNode> shapes() {
    return shapes;
  }

  /** The id of the service shape. */
  String serviceId() {
    return ids.namespace() + '#' + names.service();
  }

  /** The id of an operation. */
  String operationId(String operation) {
    return ids.namespace() + '#' + operation;
  }

  /** The id of a shape of the document. */
  String id(String shape) {
    return ids.namespace() + '#' + names.of(shape);
  }

  /** Whether the shape is called otherwise than in the document. */
  boolean isRenamed(String shape) {
    return !names.of(shape).equals(shape);
  }

  /** The id of the shape that is referred to. */
  String target(ObjectNode reference) {
    shape(reference);
    return id(Nodes.expectText(reference, "shape"));
  }

  /**
   * The shape that is referred to.
   *
   * @throws GenerationException if there is none
   */
  ObjectNode shape(ObjectNode reference) {
    StringNode name = reference.expectStringMember("shape");
    ObjectNode shape = shapes.get(name.getValue());
    if (shape == null) {
      throw new GenerationException(
          name,
          "there is no shape "
              + name.getValue()
              + "; "
              + Allowed.instead(name.getValue(), shapes.keySet()));
    }
    return shape;
  }

  /** What an operation says of the structure as its input. */
  Optional<ObjectNode> asInput(String shape) {
    return Optional.ofNullable(inputs.get(shape));
  }

  /** What operations say of the structure as an error of theirs. */
  List<ObjectNode> asError(String shape) {
    return errors.getOrDefault(shape, List.of());
  }

  /**
   * The id of a shape like another one with more traits, for what C2J says of members and Smithy of
   * shapes.
   */
  String derive(String shape, String suffix, TraitNodes more) {
    Derived derived = made.get(shape + suffix);
    if (derived == null) {
      ObjectNode base = new ShapeImport(this).node(shape);
      ObjectNode traits = Nodes.object(base, "traits").merge(more.node());
      String id = ids.namespace() + '#' + names.claimNew(shape + suffix, shapes);
      derived = new Derived(id, base.withMember("traits", traits));
      made.put(shape + suffix, derived);
    }
    return derived.id();
  }

  /** The shapes that were made by {@link #derive}. */
  Collection<Derived> derived() {
    return made.values();
  }

  /** A shape that the document does not have. */
  record Derived(String id, ObjectNode node) {}
}
