package dev.keysmith.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.select.OperationFilter;
import dev.keysmith.generator.select.Selector;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;

/** All of KMS: no warning of javac and doclint, no invokedynamic, and the same names for a part. */
final class CompiledKmsTest {
  private static final Path IDL = Path.of("../models/src/main/resources/META-INF/smithy");

  @Test
  void compilesWithoutWarningOrInvokedynamic() throws IOException {
    assertPlain(GeneratedClient.of(IDL));
  }

  @Test
  void soDoesTheModelOfAws() throws IOException {
    String models = System.getProperty("keysmith.models", "");
    assumeFalse(models.isEmpty(), "-Dkeysmith.models names no folder of real models");
    assertPlain(GeneratedClient.of(Path.of(models, "kms/kms.json")));
  }

  @Test
  void noOperationsFilesDependOnTheSelection() {
    Model model = ModelLoader.load(ModelSources.find(List.of(IDL), List.of())).model();
    GeneratedClient whole = GeneratedClient.of(model);
    List<OperationShape> operations =
        Selector.select(model, null, OperationFilter.ALL).operations();
    for (OperationShape operation : operations) {
      GeneratedClient part = GeneratedClient.of(model, operation.getId().toString());
      assertTrue(part.files().size() < whole.files().size());
      PartOfAClient.assertAgrees(whole, part);
    }
    assertTrue(operations.size() > 50);
  }

  private static void assertPlain(GeneratedClient client) throws IOException {
    Map<String, byte[]> classes = client.compiler().classes();
    assertTrue(classes.size() > 500);
    assertEquals(List.of(), ClassConstants.dynamic(classes));
  }

  @Test
  void invokedynamicIsSeenWhereItIs() throws IOException {
    String resource = RealModelsTest.class.getSimpleName() + ".class";
    try (InputStream lambdas = CompiledKmsTest.class.getResourceAsStream(resource)) {
      assertTrue(ClassConstants.of(lambdas.readAllBytes()).hasInvokeDynamic());
    }
    try (InputStream plain = DataInputStream.class.getResourceAsStream("DataInputStream.class")) {
      assertFalse(ClassConstants.of(plain.readAllBytes()).hasInvokeDynamic());
    }
  }
}
