package dev.keysmith.sample.kms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.localkms.LocalKms;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** What surrounds the code of the double's README. */
  private static final String TEST =
      """
      import static org.junit.jupiter.api.Assertions.assertEquals;
      import dev.keysmith.localkms.LocalKms;
      import dev.keysmith.runtime.value.Blob;
      import dev.keysmith.sample.kms.KmsClient;
      import dev.keysmith.sample.kms.model.DataKeySpec;
      import org.junit.jupiter.api.Test;

      final class ReadmeTest {
        public static void main(String[] args) {
          new ReadmeTest().wrapsADataKey();
          System.out.println("wrapped");
        }

      %s}
      """;

  /** What surrounds the README's code of another transport. */
  private static final String TRANSPORT =
      """
      import dev.keysmith.http2.Http2AsyncTransport;
      import dev.keysmith.http2.Http2Transport;
      import dev.keysmith.sample.kms.KmsAsyncClient;
      import dev.keysmith.sample.kms.KmsClient;

      final class Transports {
        public static void main(String[] args) {
      %s
          http2.close();
          System.out.println(kms != null && async != null);
        }
      }
      """;

  @TempDir Path classes;
  @TempDir Path sources;

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
        run("17", SAMPLES.resolve("java17").resolve("Tour.java")));
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "the sample is Java 21")
  void java21() throws Exception {
    assertEquals(
        List.of("invalid ciphertext, status 400"),
        run("21", SAMPLES.resolve("java21").resolve("OutcomeSwitch.java")));
  }

  @Test
  void readmeOfTheDouble() throws Exception {
    String readme = Files.readString(Path.of("..", "local-kms", "README.md"));
    Matcher code = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertTrue(code.find());
    Path source = sources.resolve("ReadmeTest.java");
    Files.writeString(source, TEST.formatted(code.group(1)));
    assertEquals(List.of("wrapped"), run("17", source));
  }

  @Test
  void readmeOfHttp2() throws Exception {
    String readme = Files.readString(Path.of("..", "..", "README.md"));
    Matcher code =
        Pattern.compile("```java\n(Http2Transport .*?)```", Pattern.DOTALL).matcher(readme);
    assertTrue(code.find());
    Path source = sources.resolve("Transports.java");
    Files.writeString(source, TRANSPORT.formatted(code.group(1)));
    List<String> lines = run("17", source);
    // Netty finds the logging interface that the SDK brings, which first says what it lacks.
    assertEquals("true", lines.get(lines.size() - 1));
  }

  private List<String> run(String release, Path source) throws Exception {
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
            source.toString());
    assertEquals(List.of(), process(javac, Map.of()));
    try (LocalKms server = LocalKms.builder().region("eu-central-1").start()) {
      List<String> java =
          List.of(
              "java",
              "-cp",
              classes + File.pathSeparator + classPath,
              source.getFileName().toString().replace(".java", ""),
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
