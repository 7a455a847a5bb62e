package dev.keysmith.sample.kms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.localkms.LocalKms;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * The code that the documents show, compiled with every warning an error, and run as a user's
 * program.
 */
class SamplesTest {
  private static final Path SAMPLES = Path.of("src", "test", "samples");
  private static final Path HOME = Path.of(System.getProperty("java.home"));

  @TempDir Path classes;

  @Test
  void java17() throws Exception {
    assertEquals(
        List.of(
            "typed: InvalidCiphertextException",
            "plaintext: 32 bytes",
            "refused: true",
            "dispatched: no such key",
            "tree: [CiphertextBlob, KeyId, KeyMaterialId]",
            "back: true",
            "async: 1",
            "fake: true"),
        run("17", "java17", "Tour"));
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "the sample is Java 21")
  void java21() throws Exception {
    assertEquals(List.of("invalid ciphertext, status 400"), run("21", "java21", "OutcomeSwitch"));
  }

  private List<String> run(String release, String folder, String main) throws Exception {
    String classPath = System.getProperty("java.class.path");
    List<String> javac =
        List.of(
            "javac",
            "-Xlint:all",
            "-Xlint:-classfile",
            "-Xlint:-path",
            "-proc:none",
            "-Werror",
            "--release",
            release,
            "-cp",
            classPath,
            "-d",
            classes.toString(),
            SAMPLES.resolve(folder).resolve(main + ".java").toString());
    assertEquals(List.of(), process(javac, Map.of()));
    try (LocalKms server = LocalKms.builder().region("eu-central-1").start()) {
      List<String> java =
          List.of(
              "java",
              "-cp",
              classes + File.pathSeparator + classPath,
              main,
              server.endpoint().toString());
      return process(
          java,
          Map.of(
              "AWS_ACCESS_KEY_ID", server.credentials().accessKeyId(),
              "AWS_SECRET_ACCESS_KEY", server.credentials().secretAccessKey()));
    }
  }

  private static List<String> process(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(command);
    whole.set(0, HOME.resolve("bin").resolve(command.get(0)).toString());
    ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output.lines().toList();
  }
}
