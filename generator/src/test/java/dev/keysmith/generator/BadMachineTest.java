package dev.keysmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.keysmith.generator.error.GenerationException;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is left, and told, when the machine fails: the old output, and one line. */
@SuppressWarnings("NullAway.Init") // set before each test
class BadMachineTest {
  private static final String MODEL =
      """
      $version: "2.0"
      namespace example
      use aws.protocols#awsJson1_1
      @awsJson1_1
      service Vault { version: "1", operations: [Open] }
      operation Open { input := { key: String } }
      """;

  private Path folder;
  private Path model;
  private Path output;

  @BeforeEach
  void write(@TempDir Path temp) throws IOException {
    folder = temp;
    model = Files.writeString(temp.resolve("vault.smithy"), MODEL);
    output = temp.resolve("out");
  }

  private GenerationReport run() {
    return Generation.run(Requests.of(model, "com.example", output));
  }

  private static String message(Runnable run) {
    return String.valueOf(assertThrows(GenerationException.class, run::run).getMessage());
  }

  /** The limit of a file's size stands for a disk's: writing beyond it fails in the same way. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskLeavesTheOldOutput() throws IOException {
    run();
    Map<String, String> before = Folders.state(output);
    Files.writeString(model, MODEL.replace("key: String", "key: String, " + members(400)));
    ForkedRun.Result result =
        ForkedRun.start(
            List.of("bash", "-c", "ulimit -f 24 && exec \"$@\"", "bash"),
            model,
            output,
            "-Xshare:off",
            "-XX:-UsePerfData");
    assertEquals(1, result.status(), result.printed());
    assertTrue(
        result
            .printed()
            .startsWith("Cannot write to the output folder " + output + ": IOException: "),
        result.printed());
    assertEquals(1, result.printed().lines().count(), result.printed());
    assertEquals(before, Folders.state(output));
  }

  private static String members(int count) {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < count; i++) {
      members.append("member").append(i).append(": Integer, ");
    }
    return members.toString();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatCannotBeMadeIsTold() {
    output = Path.of("/proc/keysmith");
    String told = message(this::run);
    assertTrue(told.startsWith("Cannot write to the output folder /proc/keysmith: "), told);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aReadOnlyFolderIsTold() throws IOException {
    run();
    Map<String, String> before = Folders.state(output);
    Path types = output.resolve("com/example/model");
    Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("r-xr-xr-x"));
    Files.setPosixFilePermissions(types, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeTrue(!Files.isWritable(output), "root may write everywhere");
      Files.writeString(model, MODEL.replace("key: String", "key: Integer"));
      String told = message(this::run);
      assertTrue(told.startsWith("Cannot write to the output folder " + output + ": "), told);
      assertEquals(before, Folders.state(output));
    } finally {
      Files.setPosixFilePermissions(types, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** Documentation that makes 50 MB. The heap is what Maven has on a small machine. */
  @Test
  void aModelOf50MegabytesIsRead() throws IOException {
    Path large = folder.resolve("large.smithy");
    try (Writer writer = Files.newBufferedWriter(large)) {
      writer.write(MODEL);
      String text = "/// " + "Words and words. ".repeat(600) + "\n";
      for (int i = 0; i < 5_000; i++) {
        writer.write(text);
        writer.write("structure S" + i + " {}\n");
      }
    }
    assertTrue(Files.size(large) > 50_000_000);
    ForkedRun.Result result = ForkedRun.of(large, output, "-Xmx512m");
    assertEquals(0, result.status(), result.printed());
    assertTrue(Files.exists(output.resolve("com/example/VaultClient.java")));
  }

  @Test
  void aModelOf50MegabytesThatIsCutShortIsTold() throws IOException {
    Path large = folder.resolve("large.json");
    try (Writer writer = Files.newBufferedWriter(large)) {
      writer.write("{ \"smithy\": \"2.0\", \"metadata\": { \"m\": [");
      String text = "\"" + "Words and words. ".repeat(600) + "\",\n";
      for (int i = 0; i < 5_000; i++) {
        writer.write(text);
      }
    }
    ForkedRun.Result result = ForkedRun.of(large, output, "-Xmx512m");
    assertEquals(1, result.status(), result.printed());
    assertTrue(result.printed().startsWith(large + ":5000:"), result.printed());
    assertEquals(1, result.printed().lines().count(), result.printed());
    assertFalse(Files.exists(output));
  }

  /** As another build in the same checkout: what it holds is waited for, and then found made. */
  @Test
  void aSecondBuildWaitsForTheFirst() throws Exception {
    run();
    Map<String, String> made = Folders.state(output);
    Files.writeString(model, MODEL.replace("key: String", "key: Integer"));
    Future<GenerationReport> second;
    try (FileChannel channel =
            FileChannel.open(output.resolve(".keysmith-lock"), StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());
      second = CompletableFuture.supplyAsync(this::run);
      assertEquals(made, Folders.state(output));
    }
    assertEquals(1, second.get().changes().written());
  }
}
