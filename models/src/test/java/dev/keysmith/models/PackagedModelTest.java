package dev.keysmith.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.ShapeType;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidatedResult;
import software.amazon.smithy.model.validation.ValidationEvent;
import software.amazon.smithy.rulesengine.traits.EndpointRuleSetTrait;
import software.amazon.smithy.rulesengine.traits.EndpointTestsTrait;

/** The model loads as any user would load it, is complete, and explains every shape and member. */
class PackagedModelTest {

  private static final ShapeId SERVICE = id("TrentService");

  // What the service is like, and what a model of it cannot avoid: enums with names like
  // PendingImport,
  // an enum that is deprecated but in use, and the endpoint traits, which Smithy calls unstable.
  private static final Set<String> ALLOWED_WARNINGS =
      Set.of(
          "EnumShape",
          "DeprecatedShape.com.amazonaws.kms#CustomerMasterKeySpec",
          "UnstableTrait.smithy.rules#endpointRuleSet",
          "UnstableTrait.smithy.rules#endpointTests");

  private static ValidatedResult<Model> result;
  private static Model model;

  @BeforeAll
  static void load() {
    result = KmsModels.packaged();
    model = result.getResult().orElseThrow();
  }

  @Test
  void isValid() {
    assertEquals(List.of(), events(Severity.ERROR));
    assertEquals(List.of(), events(Severity.DANGER));
  }

  @Test
  void givesNoOtherWarningsThanTheServiceItselfIsReasonFor() {
    Set<String> warnings =
        events(Severity.WARNING).stream()
            .map(ValidationEvent::getId)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(ALLOWED_WARNINGS), warnings);
  }

  @Test
  void hasAllOperations() {
    assertEquals(54, TopDownIndex.of(model).getContainedOperations(SERVICE).size());
  }

  @Test
  void hasTheReferenceExample() {
    StructureShape response =
        model.expectShape(id("GenerateDataKeyWithoutPlaintextResponse"), StructureShape.class);
    assertEquals(List.of("CiphertextBlob", "KeyId", "KeyMaterialId"), response.getMemberNames());
  }

  @Test
  void hasEndpointRulesAndTheirTests() {
    Shape service = model.expectShape(SERVICE);
    assertEquals(
        Set.of("Region", "UseDualStack", "UseFIPS", "Endpoint"),
        Set.copyOf(parameterNames(service.expectTrait(EndpointRuleSetTrait.class))));
    assertEquals(68, service.expectTrait(EndpointTestsTrait.class).getTestCases().size());
  }

  @Test
  void hasNoShapeThatTheServiceDoesNotUse() {
    Set<Shape> used = new Walker(model).walkShapes(model.expectShape(SERVICE));
    assertEquals(
        List.of(), KmsModels.shapes(model).filter(shape -> !used.contains(shape)).toList());
  }

  @Test
  void documentsEveryShapeAndMember() {
    assertTrue(KmsModels.shapes(model).count() > 900, "the model is smaller than KMS");
    assertEquals(
        List.of(),
        KmsModels.shapes(model).filter(shape -> !isDocumented(shape)).map(Shape::getId).toList());
  }

  // The members of lists and maps say nothing that their targets don't.
  private static boolean isDocumented(Shape shape) {
    String documentation =
        shape
            .asMemberShape()
            .filter(PackagedModelTest::isElement)
            .map(member -> model.expectShape(member.getTarget()))
            .orElse(shape)
            .getTrait(DocumentationTrait.class)
            .map(DocumentationTrait::getValue)
            .orElse("");
    return !documentation.isBlank();
  }

  private static boolean isElement(MemberShape member) {
    ShapeType container = model.expectShape(member.getContainer()).getType();
    return container == ShapeType.LIST || container == ShapeType.MAP;
  }

  private static List<String> parameterNames(EndpointRuleSetTrait rules) {
    return rules.getEndpointRuleSet().getParameters().toList().stream()
        .map(parameter -> parameter.getName().toString())
        .toList();
  }

  private static List<ValidationEvent> events(Severity severity) {
    return result.getValidationEvents(severity);
  }

  private static ShapeId id(String name) {
    return ShapeId.fromParts(KmsModels.NAMESPACE, name);
  }
}
