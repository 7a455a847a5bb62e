package dev.keysmith.generator.load.c2j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.generator.Goldens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.SmithyIdlModelSerializer;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidatedResult;

/**
 * Each folder of {@code src/test/resources/c2j} is a rule of the import: a C2J model, files beside
 * it, and the Smithy model that it becomes, in which Smithy's own validators find no error.
 */
final class C2jImportTest {
  private static final Path CASES = Path.of("src/test/resources/c2j");
  private static final String RULE_SET = "smithy.rules#endpointRuleSet";

  @TestFactory
  Stream<DynamicTest> eachRuleGivesItsSmithy() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(CASES)) {
      cases = folders.sorted().toList();
    }
    return cases.stream()
        .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)));
  }

  private static void check(Path folder) throws IOException {
    ValidatedResult<Model> result = assembled(folder);
    assertEquals(List.of(), result.getValidationEvents(Severity.ERROR));
    boolean endpoints = folder.getFileName().toString().startsWith("endpoint-");
    Model model = result.getResult().orElseThrow();
    Goldens.assertFile(
        folder.resolve("expected.smithy"), idl(endpoints ? model : withoutRules(model)));
  }

  private static ValidatedResult<Model> assembled(Path folder) throws IOException {
    Path service;
    try (Stream<Path> files = Files.list(folder)) {
      service =
          files
              .filter(file -> Neighbours.isModelName(file.getFileName().toString()))
              .findFirst()
              .orElseThrow();
    }
    C2jFiles.Document document =
        new C2jFiles.Document(service.toString(), Files.readString(service));
    Node ast = C2jImport.toSmithy(Neighbours.files(document, C2jImportTest::find));
    return Model.assembler()
        .discoverModels()
        .putProperty(ModelAssembler.ALLOW_UNKNOWN_TRAITS, true)
        .addDocumentNode(ast)
        .assemble();
  }

  private static Optional<C2jFiles.Document> find(String name) {
    Path file = Path.of(name);
    try {
      return Files.exists(file)
          ? Optional.of(new C2jFiles.Document(name, Files.readString(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rules are long, and all cases but those of endpoints have the standard ones. */
  private static Model withoutRules(Model model) {
    ServiceShape service =
        model
            .shapes(ServiceShape.class)
            .filter(each -> each.hasTrait(RULE_SET))
            .findFirst()
            .orElseThrow();
    return model.toBuilder()
        .addShape(
            service.toBuilder()
                .removeTrait(service.findTrait(RULE_SET).orElseThrow().toShapeId())
                .build())
        .build();
  }

  private static String idl(Model model) {
    return SmithyIdlModelSerializer.builder()
        .shapeFilter(shape -> shape.getId().getNamespace().startsWith("com.amazonaws"))
        .build()
        .serialize(model)
        .values()
        .stream()
        .collect(Collectors.joining());
  }
}
