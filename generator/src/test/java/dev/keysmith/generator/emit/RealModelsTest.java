package dev.keysmith.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.keysmith.generator.compile.MemoryCompiler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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
  /** The operation and its shapes, the clients, and the endpoint rules of S3. */
  private static final int S3_GET_OBJECT_JAR = 66_000;

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

  /** Somebody who reads objects pays for reading objects, of 107 operations. */
  @Test
  void aClientOfOneOperationOfS3IsSmall() throws IOException {
    Path model = Path.of(System.getProperty("keysmith.models"), "smithy", "s3.json");
    GeneratedClient client = GeneratedClient.of(model, "GetObject");
    assertEquals(
        List.of("GetObject", "GetObjectError", "GetObjectOutput", "GetObjectRequest"),
        client.files().stream()
            .map(file -> file.path().replaceAll(".*/|\\.java", ""))
            .filter(name -> name.matches("(Get|Put|List|Delete|Create).*"))
            .sorted()
            .toList());
    int jar = jarBytes(client.compiler().classes());
    assertTrue(jar < S3_GET_OBJECT_JAR, () -> jar + " bytes of jar, above " + S3_GET_OBJECT_JAR);
  }

  private static int jarBytes(Map<String, byte[]> classes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> type : classes.entrySet()) {
        jar.putNextEntry(new ZipEntry(type.getKey().replace('.', '/') + ".class"));
        jar.write(type.getValue());
      }
    }
    return bytes.size();
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
