package dev.keysmith.generator.emit;

import dev.keysmith.generator.plan.JavaPlan;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.select.ServiceOperations;
import dev.keysmith.generator.source.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.ShapeType;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.SparseTrait;

/** What every emitter is given: the model, what is generated of it, and the plan of its names. */
final class Context {
  private final Model model;
  private final Selection selection;
  private final JavaPlan plan;
  private final Map<ShapeId, List<OperationShape>> operations = new HashMap<>();
  private final Set<StructureShape> errors = new LinkedHashSet<>();
  private final ErrorCodes errorCodes;

  Context(Model model, Selection selection, JavaPlan plan) {
    this.model = model;
    this.selection = selection;
    this.plan = plan;
    for (OperationShape operation : selection.operations()) {
      for (StructureShape error : errors(operation)) {
        operations.computeIfAbsent(error.getId(), id -> new ArrayList<>()).add(operation);
        errors.add(error);
      }
    }
    this.errorCodes = new ErrorCodes(errors, allErrors());
  }

  private Set<StructureShape> allErrors() {
    Set<StructureShape> all = new LinkedHashSet<>();
    for (OperationShape operation : ServiceOperations.of(model, selection.service()).operations()) {
      all.addAll(errors(operation));
    }
    return all;
  }

  Model model() {
    return model;
  }

  Selection selection() {
    return selection;
  }

  JavaPlan plan() {
    return plan;
  }

  Shape target(MemberShape member) {
    return model.expectShape(member.getTarget());
  }

  /** The members of a structure as Java sees them, in the model's order. */
  List<Property> properties(Shape structure) {
    return properties(structure, !plan.isInput(structure));
  }

  /**
   * @param output whether a stream among them is one to read
   */
  List<Property> properties(Shape structure, boolean output) {
    return structure.members().stream()
        .map(
            member ->
                plan.isStream(member)
                    ? Property.ofStream(member, this, output)
                    : Property.of(member, this))
        .toList();
  }

  /** The members that a structure's schema has: all but a stream. */
  List<MemberShape> schemaMembers(Shape shape) {
    return shape.members().stream().filter(member -> !plan.isStream(member)).toList();
  }

  /**
   * The errors of an operation in the model's order, with those of the service, and those that it
   * may send in place of an event.
   */
  List<StructureShape> errors(OperationShape operation) {
    Stream<ShapeId> inEvents =
        model.expectShape(operation.getOutputShape()).members().stream()
            .filter(plan::isEvents)
            .flatMap(member -> target(member).members().stream())
            .filter(this::isError)
            .map(MemberShape::getTarget);
    return Stream.concat(operation.getErrors(selection.service()).stream(), inEvents)
        .distinct()
        .map(id -> model.expectShape(id, StructureShape.class))
        .toList();
  }

  /** Whether the member of a union of events is an error. */
  boolean isError(MemberShape member) {
    return target(member).hasTrait(ErrorTrait.class);
  }

  /** The errors of all selected operations, each once. */
  List<StructureShape> errors() {
    return List.copyOf(errors);
  }

  /** The selected operations that list the error, in the model's order. */
  List<OperationShape> operationsWith(StructureShape error) {
    return operations.getOrDefault(error.getId(), List.of());
  }

  /** The codes of all these errors. */
  ErrorCodes errorCodes() {
    return errorCodes;
  }

  /** The type of a list's or map's elements, nullable in a sparse one. */
  TypeName elementType(Shape collection, MemberShape element) {
    TypeName type = plan.javaType(element);
    return collection.hasTrait(SparseTrait.class) ? type.nullable() : type;
  }

  /**
   * Whether the shape is a list or map of strings without nulls, for which the runtime has methods.
   */
  boolean isOfStrings(Shape shape) {
    return ReadCode.isCollection(shape)
        && !shape.hasTrait(SparseTrait.class)
        && target(elementOf(shape)).getType() == ShapeType.STRING;
  }

  /** Whether reading and writing the shape takes a loop, not one statement. */
  boolean takesLoop(Shape shape) {
    return ReadCode.isCollection(shape) && !isOfStrings(shape);
  }

  /** The element of a list, the value of a map. */
  static MemberShape elementOf(Shape collection) {
    return collection instanceof MapShape map
        ? map.getValue()
        : ((ListShape) collection).getMember();
  }
}
