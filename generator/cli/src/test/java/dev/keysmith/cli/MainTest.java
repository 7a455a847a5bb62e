package dev.keysmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands do, and what a mistake is answered with. */
class MainTest {
  private static final String MODEL =
      """
      $version: "2.0"
      namespace example
      use aws.protocols#awsJson1_1
      @awsJson1_1
      service Vault { version: "1", operations: [Open, Close] }
      operation Open {}
      operation Close {}
      """;

  private record Run(int status, String out, String err) {
    static Run of(String... words) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int status =
          Main.run(
              List.of(words),
              new PrintStream(out, true, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8));
      return new Run(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void generates(@TempDir Path folder) throws IOException {
    Path model = Files.writeString(folder.resolve("vault.smithy"), MODEL);
    Path output = folder.resolve("out");
    Run run =
        Run.of(
            "generate",
            "--model",
            model.toString(),
            "--packageName=com.example.{service}",
            "--excludedOperations",
            "Close",
            "--outputDirectory",
            output.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("Generated 1 service ("), run.out());
    assertTrue(Files.exists(output.resolve("com/example/vault/VaultClient.java")));
    assertTrue(Files.exists(output.resolve("com/example/vault/model/Open.java")));
    assertTrue(Files.notExists(output.resolve("com/example/vault/model/Close.java")));
  }

  @Test
  void lists(@TempDir Path folder) throws IOException {
    Path model = Files.writeString(folder.resolve("vault.smithy"), MODEL);
    Run run = Run.of("list", "--model", model.toString(), "--operations", "Op*");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("  Open"), run.out());
  }

  @Test
  void comparesWithTheLockFile(@TempDir Path folder) throws IOException {
    Path model = Files.writeString(folder.resolve("vault.smithy"), MODEL);
    String lock = folder.resolve("keysmith.lock").toString();
    Run made =
        Run.of(
            ("generate --model "
                    + model
                    + " --packageName com.example --outputDirectory "
                    + folder.resolve("out")
                    + " --lockFile "
                    + lock)
                .split(" ", -1));
    assertEquals(0, made.status(), made.err());
    String[] diff =
        ("diff --model " + model + " --failOn=source,wire --lockFile " + lock).split(" ", -1);
    assertEquals(0, Run.of(diff).status());
    Files.writeString(model, MODEL.replace("Open, Close", "Open"));
    Run changed = Run.of(diff);
    assertEquals(1, changed.status(), changed.err());
    assertTrue(changed.out().contains("VaultClient.close"), changed.out());
  }

  @Test
  void tellsOfAModelsMistakeInOneLine(@TempDir Path folder) throws IOException {
    Path model = Files.writeString(folder.resolve("vault.smithy"), MODEL + "structure {");
    Run run = Run.of("list", "--model", model.toString());
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("keysmith: " + model + ":8:"), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "genrate | 'genrate' is no command; did you mean generate?",
        "make | 'make' is no command; there are generate, list, diff.",
        "list --modl x | '--modl' is no parameter; did you mean --model?",
        "list --packageName x | '--packageName' is no parameter; there are --model, --service,"
            + " --operations, --resources, --tags, --excludedOperations, --excludedTags.",
        "list --model | --model has no value.",
        "list | --model is missing: file, folder or jar with models; AWS's C2J too.",
        "list --model x --service a --service b | --service is there more than once.",
      })
  void answersMistakesOfTheCommandLine(String words, String message) {
    Run run = Run.of(words.split(" ", -1));
    assertEquals(2, run.status());
    assertEquals("keysmith: " + message + "\n", run.err());
  }

  @Test
  void helps() {
    assertEquals(0, Run.of("help").status());
    assertEquals(2, Run.of().status());
    assertTrue(Run.of("--help").out().contains("--excludedOperations  "));
    assertTrue(Run.of("version").out().startsWith("keysmith "));
  }
}
