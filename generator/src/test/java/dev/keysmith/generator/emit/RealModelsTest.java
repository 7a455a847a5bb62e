package dev.keysmith.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.keysmith.generator.compile.MemoryCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Clients of AWS's own models, whatever their protocol: no warning of javac and doclint, no
 * invokedynamic, and every class can be loaded and linked.
 */
@EnabledIfSystemProperty(
    named = "keysmith.models",
    matches = ".+",
    disabledReason = "-Dkeysmith.models names no folder of real models")
final class RealModelsTest {
  @TestFactory
  List<DynamicTest> compile() throws IOException {
    Path folder = Path.of(System.getProperty("keysmith.models"), "smithy");
    try (Stream<Path> models = Files.list(folder)) {
      List<DynamicTest> tests =
          models
              .filter(each -> each.toString().endsWith(".json"))
              .sorted()
              .map(each -> dynamicTest(each.getFileName().toString(), () -> compile(each)))
              .toList();
      assertFalse(tests.isEmpty(), () -> "no model in " + folder);
      return tests;
    }
  }

  private static void compile(Path model) throws IOException, ClassNotFoundException {
    GeneratedClient client = GeneratedClient.of(model);
    Map<String, byte[]> classes = client.compiler().classes();
    assertEquals(List.of(), ClassConstants.dynamic(classes));
    ClassLoader loader = MemoryCompiler.loader(classes);
    for (String name : classes.keySet()) {
      assertEquals(name, Class.forName(name, true, loader).getName());
    }
  }
}
