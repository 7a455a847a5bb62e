package dev.keysmith.randommodels;

import dev.keysmith.differential.ServiceAst;
import dev.keysmith.generator.plan.JavaPlan;
import dev.keysmith.randommodels.model.Ast;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import java.util.List;
import java.util.Random;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.MixinTrait;

/**
 * A client whose classes can be used.
 *
 * @param flat the model without mixins
 * @param ast the same as the tests' own reader has it
 */
record LoadedClient(Candidate candidate, Ast flat, ServiceAst ast, ClassLoader loader) {
  static LoadedClient of(Candidate candidate, ClassLoader loader) {
    Ast flat = SmithyModels.flat(candidate.ast());
    String service = candidate.client().selection().service().getId().toString();
    return new LoadedClient(candidate, flat, new ServiceAst(flat.root(), service), loader);
  }

  JavaPlan plan() {
    return candidate.client().plan();
  }

  /** Whatever is random about it is so in every run. */
  Random random() {
    return new Random(candidate.name().hashCode());
  }

  /** The structures and unions, errors and inputs among them. */
  List<software.amazon.smithy.model.shapes.Shape> structured() {
    return candidate.client().selection().shapes().stream()
        .filter(shape -> shape.isStructureShape() || shape.isUnionShape())
        .filter(shape -> !shape.hasTrait(MixinTrait.class))
        .toList();
  }

  /** The shape ids of the protocols that the service speaks. */
  List<String> protocols() {
    return candidate.client().selection().service().getAllTraits().keySet().stream()
        .map(ShapeId::toString)
        .filter(id -> id.matches("aws.protocols#(rest|awsJson|ec2|awsQuery$).*|.*#rpcv2Cbor"))
        .sorted()
        .toList();
  }

  /** The enums of either kind. */
  List<software.amazon.smithy.model.shapes.Shape> enums() {
    return candidate.client().selection().shapes().stream()
        .filter(shape -> shape.isEnumShape() || shape.isIntEnumShape())
        .toList();
  }

  List<OperationShape> operations() {
    return candidate.client().selection().operations();
  }

  GeneratedType type(software.amazon.smithy.model.shapes.Shape shape) {
    ShapeId id = shape.getId();
    Class<?> type = GeneratedType.load(loader, plan().type(id));
    return new GeneratedType(
        type, shape.isUnionShape() ? GeneratedType.load(loader, plan().unionReader(id)) : type);
  }

  @SuppressWarnings("unchecked") // the constant's contract
  Operation<Shape, Shape, OperationError> operation(OperationShape operation) {
    Class<?> type = GeneratedType.load(loader, plan().operation(operation).type());
    try {
      return (Operation<Shape, Shape, OperationError>) type.getField("OPERATION").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(operation.toString(), e);
    }
  }
}
