package dev.keysmith.generator.plan;

import dev.keysmith.generator.source.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/**
 * Names the types of the model's package. What Keysmith makes up is named first, the model's shapes
 * then, and last what users never see.
 */
final class TypePlanner {
  /** The values of an enum of which one class can have constants without a method too long. */
  private static final int VALUES_OF_A_CLASS = 200;

  private final ServiceShape service;
  private final String packageName;
  private final NameScope scope = NameScope.ofTypes(Reserved.NESTED);
  private final Set<String> claimed = new HashSet<>();
  private final Lookup<ClassName> types = new Lookup<>();
  private final Lookup<ClassName> unionReaders = new Lookup<>();
  private final Lookup<List<ClassName>> enumParts = new Lookup<>();
  private final Lookup<OperationNames> operations = new Lookup<>();

  private TypePlanner(ServiceShape service, String packageName) {
    this.service = service;
    this.packageName = packageName;
  }

  static TypePlanner plan(
      ServiceShape service,
      ServiceNames names,
      String packageName,
      Collection<OperationShape> operations,
      List<Shape> shapes,
      Streams streams) {
    TypePlanner planner = new TypePlanner(service, packageName);
    planner.claim(names.schema().simpleName());
    planner.claim(names.exception().simpleName());
    planner.claim(names.errors().simpleName());
    Lookup<ClassName> errors = planner.nameErrorsOf(operations);
    Lookup<ClassName> inputs = planner.nameInputs(operations);
    Lookup<ClassName> outputs = planner.nameOutputs(operations, streams);
    Lookup<ClassName> classes = new Lookup<>();
    operations.forEach(each -> classes.put(each.getId(), planner.claim(planner.nameOf(each))));
    shapes.forEach(each -> planner.types.put(each.getId(), planner.claim(planner.nameOf(each))));
    shapes.stream().filter(Shape::isUnionShape).forEach(planner::nameReader);
    shapes.stream()
        .filter(each -> each.isEnumShape() || each.isIntEnumShape())
        .forEach(planner::nameEnumParts);
    planner.nameOperations(operations, classes, errors, inputs, outputs);
    return planner;
  }

  Lookup<ClassName> types() {
    return types;
  }

  /** The simple names of all types in the package. */
  Set<String> claimed() {
    return Collections.unmodifiableSet(claimed);
  }

  /** The class that reads a union, which its interface cannot do unseen. */
  Lookup<ClassName> unionReaders() {
    return unionReaders;
  }

  /** The interfaces that hold the constants of an enum; none for one of ordinary size. */
  Lookup<List<ClassName>> enumParts() {
    return enumParts;
  }

  Lookup<OperationNames> operations() {
    return operations;
  }

  private Lookup<ClassName> nameErrorsOf(Collection<OperationShape> operations) {
    Lookup<ClassName> names = new Lookup<>();
    operations.forEach(each -> names.put(each.getId(), claim(nameOf(each) + "Error")));
    return names;
  }

  /** The inputs that stand for Unit. */
  private Lookup<ClassName> nameInputs(Collection<OperationShape> operations) {
    Lookup<ClassName> names = new Lookup<>();
    for (OperationShape each : operations) {
      if (each.getInputShape().equals(UnitTypeTrait.UNIT)) {
        names.put(each.getId(), claim(nameOf(each) + "Request"));
      }
    }
    return names;
  }

  /** The outputs that stand for Unit, or for a shape that is of another type as an input. */
  private Lookup<ClassName> nameOutputs(Collection<OperationShape> operations, Streams streams) {
    Lookup<ClassName> names = new Lookup<>();
    for (OperationShape each : operations) {
      ShapeId output = each.getOutputShape();
      if (output.equals(UnitTypeTrait.UNIT) || streams.isSplit(output)) {
        names.put(each.getId(), claim(nameOf(each) + "Response"));
      }
    }
    return names;
  }

  private void nameReader(Shape union) {
    unionReaders.put(union.getId(), claim(types.get(union.getId()).simpleName() + "Reader"));
  }

  private void nameEnumParts(Shape enumeration) {
    int values = enumeration.members().size();
    List<ClassName> parts = new ArrayList<>();
    if (values > VALUES_OF_A_CLASS) {
      String stem = types.get(enumeration.getId()).simpleName() + "Values";
      for (int from = 0; from < values; from += VALUES_OF_A_CLASS) {
        parts.add(claim(stem + (parts.size() + 1)));
      }
    }
    enumParts.put(enumeration.getId(), parts);
  }

  private void nameOperations(
      Collection<OperationShape> all,
      Lookup<ClassName> classes,
      Lookup<ClassName> errors,
      Lookup<ClassName> inputs,
      Lookup<ClassName> outputs) {
    NameScope methods = NameScope.of(Reserved.CLIENT);
    for (OperationShape each : all) {
      ShapeId id = each.getId();
      ClassName input = inputs.has(id) ? inputs.get(id) : types.get(each.getInputShape());
      ClassName output = outputs.has(id) ? outputs.get(id) : types.get(each.getOutputShape());
      String method = methods.claim(Identifiers.member(id.getName(service)));
      operations.put(
          id, new OperationNames(classes.get(id), errors.get(id), input, output, method));
    }
  }

  private String nameOf(Shape shape) {
    return Identifiers.type(shape.getId().getName(service));
  }

  private ClassName claim(String wanted) {
    String name = scope.claim(wanted);
    claimed.add(name);
    return ClassName.get(packageName, name);
  }
}
