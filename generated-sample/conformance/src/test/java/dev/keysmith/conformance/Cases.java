package dev.keysmith.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.StreamingTrait;
import software.amazon.smithy.protocoltests.traits.AppliesTo;
import software.amazon.smithy.protocoltests.traits.HttpMessageTestCase;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestsTrait;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestCase;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestsTrait;

/** The cases of the conformance models that apply to clients. */
final class Cases {
  private final Model model;

  Cases() {
    this.model =
        Model.assembler()
            .discoverModels(Cases.class.getClassLoader())
            .assemble()
            .getResult()
            .orElseThrow();
  }

  Model model() {
    return model;
  }

  /**
   * A case.
   *
   * @param operation what is called
   * @param shape the shape whose case it is: the operation, or an error
   */
  record Case(
      TestedClient client, OperationShape operation, Shape shape, HttpMessageTestCase test) {
    String kind() {
      if (test instanceof HttpRequestTestCase) {
        return "request";
      }
      return shape instanceof OperationShape ? "response" : "error";
    }

    String protocol() {
      return test.getProtocol().getName();
    }
  }

  List<Case> of(TestedClient client) {
    ServiceShape service = model.expectShape(client.service(), ServiceShape.class);
    List<Case> cases = new ArrayList<>();
    Map<Shape, OperationShape> errors = new LinkedHashMap<>();
    for (OperationShape operation : TopDownIndex.of(model).getContainedOperations(service)) {
      if (hasEvents(operation.getInputShape()) || hasEvents(operation.getOutputShape())) {
        continue;
      }
      requests(operation).forEach(test -> cases.add(new Case(client, operation, operation, test)));
      responses(operation).forEach(test -> cases.add(new Case(client, operation, operation, test)));
      for (ShapeId error : operation.getErrors(service)) {
        errors.putIfAbsent(model.expectShape(error), operation);
      }
    }
    errors.forEach(
        (error, operation) ->
            responses(error).forEach(test -> cases.add(new Case(client, operation, error, test))));
    return cases;
  }

  private boolean hasEvents(ShapeId message) {
    return model.expectShape(message).members().stream()
        .map(member -> model.expectShape(member.getTarget()))
        .anyMatch(target -> target.isUnionShape() && target.hasTrait(StreamingTrait.class));
  }

  private static List<HttpRequestTestCase> requests(OperationShape operation) {
    return operation
        .getTrait(HttpRequestTestsTrait.class)
        .map(trait -> trait.getTestCasesFor(AppliesTo.CLIENT))
        .orElse(List.of());
  }

  private static List<HttpResponseTestCase> responses(Shape shape) {
    Optional<HttpResponseTestsTrait> trait = shape.getTrait(HttpResponseTestsTrait.class);
    return trait.map(tests -> tests.getTestCasesFor(AppliesTo.CLIENT)).orElse(List.of());
  }
}
