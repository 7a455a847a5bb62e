package dev.keysmith.generator.diff;

import dev.keysmith.generator.plan.JavaPlan;
import dev.keysmith.generator.select.Selection;
import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * One version of a client: the closure of what is selected, and the Java names of it.
 *
 * @param model the service with the selected operations alone, without resources, the shapes that
 *     these reach, and the definitions of traits; without documentation and the like
 * @param operations in model order
 */
record Snapshot(
    Model model, ServiceShape service, List<OperationShape> operations, JavaNames names) {

  /** The snapshot of what a generation makes. */
  static Snapshot of(Model model, Selection selection, JavaPlan plan) {
    return of(
        ClosureModel.of(model, selection),
        selection.service().getId(),
        NameRecorder.record(model, selection, plan));
  }

  /** The snapshot of a model that is a closure already. */
  static Snapshot of(Model closure, ShapeId id, JavaNames names) {
    ServiceShape service = closure.expectShape(id, ServiceShape.class);
    List<OperationShape> operations =
        service.getOperations().stream()
            .map(each -> closure.expectShape(each, OperationShape.class))
            .toList();
    return new Snapshot(closure, service, operations, names);
  }

  /** An operation's name, as the service calls it. */
  String nameOf(OperationShape operation) {
    return operation.getId().getName(service);
  }
}
