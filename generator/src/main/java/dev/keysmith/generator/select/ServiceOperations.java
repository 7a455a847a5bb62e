package dev.keysmith.generator.select;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.EntityShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ResourceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * All operations of a service: its own, then those of its resources, depth first. (Smithy's
 * TopDownIndex gives the same ones sorted, for every service of the model.)
 */
public final class ServiceOperations {
  private final Model model;
  private final Set<OperationShape> operations = new LinkedHashSet<>();
  private final Set<ResourceShape> resources = new LinkedHashSet<>();

  private ServiceOperations(Model model) {
    this.model = model;
  }

  /** Those of a service, or of a resource. */
  public static ServiceOperations of(Model model, EntityShape entity) {
    ServiceOperations found = new ServiceOperations(model);
    found.add(entity);
    return found;
  }

  /** The operations, in model order. */
  public List<OperationShape> operations() {
    return List.copyOf(operations);
  }

  /** The resources, in model order; of a resource, those below it. */
  List<ResourceShape> resources() {
    return List.copyOf(resources);
  }

  private void add(EntityShape entity) {
    for (ShapeId id : entity.getAllOperations()) {
      operations.add(model.expectShape(id, OperationShape.class));
    }
    for (ShapeId id : entity.getResources()) {
      ResourceShape resource = model.expectShape(id, ResourceShape.class);
      if (resources.add(resource)) {
        add(resource);
      }
    }
  }
}
