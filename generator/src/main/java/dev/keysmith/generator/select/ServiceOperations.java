package dev.keysmith.generator.select;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.EntityShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ResourceShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * All operations of a service: its own, then those of its resources, depth first. (Smithy's
 * TopDownIndex gives the same ones sorted, for every service of the model.)
 */
public final class ServiceOperations {
  private final Model model;
  private final Set<ShapeId> operations = new LinkedHashSet<>();
  private final Set<ShapeId> resources = new LinkedHashSet<>();

  private ServiceOperations(Model model) {
    this.model = model;
  }

  /** The operations, in model order. */
  public static List<OperationShape> of(Model model, ServiceShape service) {
    ServiceOperations found = new ServiceOperations(model);
    found.add(service);
    List<OperationShape> shapes = new ArrayList<>();
    for (ShapeId id : found.operations) {
      shapes.add(model.expectShape(id, OperationShape.class));
    }
    return shapes;
  }

  private void add(EntityShape entity) {
    operations.addAll(entity.getAllOperations());
    for (ShapeId id : entity.getResources()) {
      if (resources.add(id)) {
        add(model.expectShape(id, ResourceShape.class));
      }
    }
  }
}
