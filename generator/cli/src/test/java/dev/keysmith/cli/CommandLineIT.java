package dev.keysmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people start it, alone in a JVM. */
class CommandLineIT {
  private static final Path KMS = Path.of("../../models/src/main/resources/META-INF/smithy");

  private static String run(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", System.getProperty("keysmith.cli")));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }

  @Test
  void knowsItsVersion() throws IOException, InterruptedException {
    assertEquals("keysmith " + System.getProperty("keysmith.version") + "\n", run("version"));
  }

  /** The traits of AWS, protocols and endpoint rules are in the one jar too. */
  @Test
  void generatesAClientOfKms(@TempDir Path folder) throws IOException, InterruptedException {
    Path output = folder.resolve("out");
    String[] words = {
      "generate",
      "--model",
      KMS.toString(),
      "--packageName",
      "com.example.kms",
      "--operations",
      "Decrypt",
      "--outputDirectory",
      output.toString()
    };
    assertTrue(run(words).startsWith("Generated 1 service ("));
    assertTrue(
        Files.readString(output.resolve("com/example/kms/KmsEndpointRules.java"))
            .contains("kms-fips."));
    assertTrue(run(words).startsWith("Nothing changed: "));
  }
}
