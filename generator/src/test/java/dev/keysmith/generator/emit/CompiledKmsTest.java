package dev.keysmith.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
  void namesDoNotDependOnTheSelection() {
    Map<String, String> whole = files(GeneratedClient.of(IDL));
    Map<String, String> part = files(GeneratedClient.of(IDL, "GenerateDataKeyWithoutPlaintext"));
    assertTrue(part.size() < whole.size());
    assertTrue(whole.keySet().containsAll(part.keySet()));
    Stream.of("DataKeySpec", "GenerateDataKeyWithoutPlaintextRequest", "KmsException")
        .map(name -> "com/example/model/" + name + ".java")
        .forEach(path -> assertEquals(whole.get(path), part.get(path)));
  }

  private static void assertPlain(GeneratedClient client) throws IOException {
    Map<String, byte[]> classes = client.compiler().classes();
    assertTrue(classes.size() > 500);
    assertEquals(List.of(), ClassConstants.dynamic(classes));
  }

  @Test
  void invokedynamicIsSeenWhereItIs() throws IOException {
    String resource = CompiledKmsTest.class.getSimpleName() + ".class";
    try (InputStream self = CompiledKmsTest.class.getResourceAsStream(resource)) {
      assertTrue(ClassConstants.of(self.readAllBytes()).hasInvokeDynamic());
    }
    try (InputStream plain = DataInputStream.class.getResourceAsStream("DataInputStream.class")) {
      assertFalse(ClassConstants.of(plain.readAllBytes()).hasInvokeDynamic());
    }
  }

  private static Map<String, String> files(GeneratedClient client) {
    Map<String, String> files = new TreeMap<>();
    client.files().forEach(file -> files.put(file.path(), file.text()));
    return files;
  }
}
