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
import software.amazon.smithy.protocoltests.traits.AppliesTo;
import software.amazon.smithy.protocoltests.traits.HttpMessageTestCase;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestsTrait;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestCase;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestsTrait;
import software.amazon.smithy.protocoltests.traits.eventstream.EventStreamTestCase;
import software.amazon.smithy.protocoltests.traits.eventstream.EventStreamTestsTrait;

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

  /** A case of any kind. */
  sealed interface AnyCase {
    String id();

    /** One of {@link Tally#KINDS}. */
    String kind();

    ShapeId protocol();
  }

  /**
   * A case of one message.
   *
   * @param operation what is called
   * @param shape the shape whose case it is: the operation, or an error
   */
  record Case(TestedClient client, OperationShape operation, Shape shape, HttpMessageTestCase test)
      implements AnyCase {
    @Override
    public String id() {
      return test.getId();
    }

    @Override
    public String kind() {
      if (test instanceof HttpRequestTestCase) {
        return "request";
      }
      return shape instanceof OperationShape ? "response" : "error";
    }

    @Override
    public ShapeId protocol() {
      return test.getProtocol();
    }
  }

  /** A case of an event stream. */
  record EventCase(TestedClient client, OperationShape operation, EventStreamTestCase test)
      implements AnyCase {
    @Override
    public String id() {
      return test.getId();
    }

    @Override
    public String kind() {
      return "event stream";
    }

    @Override
    public ShapeId protocol() {
      return test.getProtocol();
    }
  }

  List<AnyCase> of(TestedClient client) {
    ServiceShape service = model.expectShape(client.service(), ServiceShape.class);
    List<AnyCase> cases = new ArrayList<>();
    Map<Shape, OperationShape> errors = new LinkedHashMap<>();
    for (OperationShape operation : TopDownIndex.of(model).getContainedOperations(service)) {
      requests(operation).forEach(test -> cases.add(new Case(client, operation, operation, test)));
      responses(operation).forEach(test -> cases.add(new Case(client, operation, operation, test)));
      events(operation).forEach(test -> cases.add(new EventCase(client, operation, test)));
      for (ShapeId error : operation.getErrors(service)) {
        errors.putIfAbsent(model.expectShape(error), operation);
      }
    }
    errors.forEach(
        (error, operation) ->
            responses(error).forEach(test -> cases.add(new Case(client, operation, error, test))));
    return cases;
  }

  private static List<EventStreamTestCase> events(OperationShape operation) {
    return operation
        .getTrait(EventStreamTestsTrait.class)
        .map(trait -> trait.getTestCasesFor(AppliesTo.CLIENT))
        .orElse(List.of());
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
