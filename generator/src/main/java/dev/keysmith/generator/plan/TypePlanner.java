package dev.keysmith.generator.plan;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
  private final ServiceShape service;
  private final String packageName;
  private final NameScope scope = NameScope.ofTypes(Reserved.NESTED);
  private final Map<ShapeId, ClassName> types = new TreeMap<>();
  private final Map<ShapeId, ClassName> unionReaders = new TreeMap<>();
  private final Map<ShapeId, OperationNames> operations = new TreeMap<>();

  private TypePlanner(ServiceShape service, String packageName) {
    this.service = service;
    this.packageName = packageName;
  }

  static TypePlanner plan(
      ServiceShape service,
      ServiceNames names,
      String packageName,
      Collection<OperationShape> operations,
      List<Shape> shapes) {
    TypePlanner planner = new TypePlanner(service, packageName);
    planner.scope.claim(names.schema().simpleName());
    planner.scope.claim(names.exception().simpleName());
    planner.scope.claim(names.errors().simpleName());
    Map<ShapeId, ClassName> errors = planner.nameErrorsOf(operations);
    Map<ShapeId, ClassName> inputs = planner.nameUnits(operations, true);
    Map<ShapeId, ClassName> outputs = planner.nameUnits(operations, false);
    Map<ShapeId, ClassName> classes = new TreeMap<>();
    operations.forEach(each -> classes.put(each.getId(), planner.claim(planner.nameOf(each))));
    shapes.forEach(each -> planner.types.put(each.getId(), planner.claim(planner.nameOf(each))));
    shapes.stream().filter(Shape::isUnionShape).forEach(planner::nameReader);
    planner.nameOperations(operations, classes, errors, inputs, outputs);
    return planner;
  }

  Map<ShapeId, ClassName> types() {
    return types;
  }

  /** The class that reads a union, which its interface cannot do unseen. */
  Map<ShapeId, ClassName> unionReaders() {
    return unionReaders;
  }

  Map<ShapeId, OperationNames> operations() {
    return operations;
  }

  private Map<ShapeId, ClassName> nameErrorsOf(Collection<OperationShape> operations) {
    Map<ShapeId, ClassName> names = new TreeMap<>();
    operations.forEach(each -> names.put(each.getId(), claim(nameOf(each) + "Error")));
    return names;
  }

  private Map<ShapeId, ClassName> nameUnits(Collection<OperationShape> operations, boolean input) {
    Map<ShapeId, ClassName> names = new TreeMap<>();
    for (OperationShape each : operations) {
      if ((input ? each.getInputShape() : each.getOutputShape()).equals(UnitTypeTrait.UNIT)) {
        names.put(each.getId(), claim(nameOf(each) + (input ? "Request" : "Response")));
      }
    }
    return names;
  }

  private void nameReader(Shape union) {
    unionReaders.put(union.getId(), claim(expect(types, union.getId()).simpleName() + "Reader"));
  }

  private void nameOperations(
      Collection<OperationShape> all,
      Map<ShapeId, ClassName> classes,
      Map<ShapeId, ClassName> errors,
      Map<ShapeId, ClassName> inputs,
      Map<ShapeId, ClassName> outputs) {
    NameScope methods = NameScope.of(Reserved.CLIENT);
    for (OperationShape each : all) {
      ShapeId id = each.getId();
      ClassName input =
          inputs.containsKey(id) ? expect(inputs, id) : expect(types, each.getInputShape());
      ClassName output =
          outputs.containsKey(id) ? expect(outputs, id) : expect(types, each.getOutputShape());
      String method = methods.claim(Identifiers.member(id.getName(service)));
      operations.put(
          id, new OperationNames(expect(classes, id), expect(errors, id), input, output, method));
    }
  }

  private static ClassName expect(Map<ShapeId, ClassName> names, ShapeId id) {
    return Objects.requireNonNull(names.get(id), id::toString);
  }

  private String nameOf(Shape shape) {
    return Identifiers.type(shape.getId().getName(service));
  }

  private ClassName claim(String wanted) {
    return ClassName.get(packageName, scope.claim(wanted));
  }
}
