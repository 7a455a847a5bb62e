package dev.keysmith.generator.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.smithy.aws.traits.ServiceTrait;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.loader.Prelude;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.MixinTrait;

/** Plans the Java of a whole service, whatever of it is going to be generated. */
public final class Planner {
  private Planner() {}

  /**
   * @param packageName the package of the clients; that of all else is {@code model} in it
   */
  public static JavaPlan plan(Model model, ServiceShape service, String packageName) {
    String modelPackage = packageName + ".model";
    Collection<OperationShape> operations = TopDownIndex.of(model).getContainedOperations(service);
    List<Shape> shapes = typesOf(model, service);
    ServiceNames names = ServiceNames.of(stemOf(service), packageName, modelPackage);
    Set<ShapeId> inputs = inputsOf(operations);
    Streams streams = new Streams(model, operations, inputs);
    TypePlanner types = TypePlanner.plan(service, names, modelPackage, operations, shapes, streams);
    MemberPlanner members = MemberPlanner.plan(model, shapes, types.types(), streams);
    Nullness nullness = new Nullness(model, inputs);
    MemberTargets targets = new MemberTargets(model, service, shapes, nullness);
    return new JavaPlan(
        model, packageName, modelPackage, names, types, members, nullness, targets, streams);
  }

  static String stemOf(ServiceShape service) {
    return Identifiers.client(
        service
            .getTrait(ServiceTrait.class)
            .map(ServiceTrait::getSdkId)
            .orElseGet(() -> service.getId().getName()));
  }

  private static List<Shape> typesOf(Model model, ServiceShape service) {
    return new Walker(model)
        .walkShapes(service).stream()
            .filter(Planner::isType)
            .filter(shape -> !Prelude.isPreludeShape(shape))
            .filter(shape -> !shape.hasTrait(MixinTrait.class))
            .sorted()
            .toList();
  }

  private static boolean isType(Shape shape) {
    return switch (shape.getType()) {
      case STRUCTURE, UNION, ENUM, INT_ENUM -> true;
      default -> false;
    };
  }

  private static Set<ShapeId> inputsOf(Collection<OperationShape> operations) {
    return operations.stream().map(OperationShape::getInputShape).collect(Collectors.toSet());
  }
}
