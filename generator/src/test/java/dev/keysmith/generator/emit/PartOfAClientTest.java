package dev.keysmith.generator.emit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.select.OperationFilter;
import dev.keysmith.generator.select.Selector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;

/** Of each golden model: what one operation needs is the same whatever else is chosen. */
class PartOfAClientTest {
  @TestFactory
  Stream<DynamicTest> eachOperationAloneAgreesWithAll() throws IOException {
    List<Path> models;
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/golden"))) {
      models = folders.map(folder -> folder.resolve("model.smithy")).sorted().toList();
    }
    assertFalse(models.isEmpty());
    return models.stream()
        .map(model -> DynamicTest.dynamicTest(model.getParent().toString(), () -> check(model)));
  }

  private static void check(Path file) {
    Model model = ModelLoader.load(ModelSources.find(List.of(file), List.of())).model();
    GeneratedClient whole = GeneratedClient.of(model);
    for (OperationShape operation :
        Selector.select(model, null, OperationFilter.ALL).operations()) {
      PartOfAClient.assertAgrees(whole, GeneratedClient.of(model, operation.getId().toString()));
    }
  }
}
