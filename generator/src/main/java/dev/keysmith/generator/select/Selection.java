package dev.keysmith.generator.select;

import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * What is to be generated: the roots and all that they reach.
 *
 * @param service the service
 * @param protocol the trait of the protocol that a client speaks when it is told nothing else
 * @param operations the chosen operations, in model order: those that the service lists, then those
 *     of its resources. Their errors are {@link OperationShape#getErrors(
 *     software.amazon.smithy.model.shapes.ToShapeId)} hence with the errors of the service
 * @param shapes the inputs, outputs and errors of the chosen operations and whatever these reach,
 *     sorted by id; no members, no shapes of the prelude ({@code smithy.api#Unit} neither)
 */
public record Selection(
    ServiceShape service, ShapeId protocol, List<OperationShape> operations, Set<Shape> shapes) {

  /** Whether the chosen operations reach {@code shape}. */
  public boolean reaches(Shape shape) {
    return shapes.contains(shape);
  }
}
