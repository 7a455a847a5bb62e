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
    List<Path> goldens;
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/golden"))) {
      goldens = folders.sorted().toList();
    }
    assertFalse(goldens.isEmpty());
    return goldens.stream()
        .map(
            golden ->
                DynamicTest.dynamicTest(
                    golden.toString(), () -> check(golden.resolve("model.smithy"))));
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
