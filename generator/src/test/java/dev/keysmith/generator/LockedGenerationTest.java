package dev.keysmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.plan.PackagePattern;
import dev.keysmith.generator.select.OperationFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a generation writes its lock file. */
@SuppressWarnings("NullAway.Init") // set before each test
class LockedGenerationTest {
  private static final String MODEL =
      """
      $version: "2.0"
      namespace example
      use aws.protocols#awsJson1_1
      @awsJson1_1
      service Vault { version: "1", operations: [Open, Close] }
      operation Open { input := { key: String } }
      operation Close { input := { reason: String } }
      """;

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

  private Path temp;
  private Path model;
  private Path lock;

  @BeforeEach
  void write(@TempDir Path folder) throws IOException {
    temp = folder;
    model = Files.writeString(temp.resolve("vault.smithy"), MODEL);
    lock = temp.resolve("locks/keysmith.lock");
  }

  private GenerationReport run(String... operations) {
    return Generation.run(request("com.example", operations));
  }

  private GenerationRequest request(String packageName, String... operations) {
    return new GenerationRequest(
        List.of(model),
        ClassPath.entries(),
        List.of(),
        PackagePattern.of(packageName),
        OperationFilter.of(List.of(operations)),
        temp.resolve("out"),
        lock);
  }

  /** So that a file which is written anew has another time. */
  private String age() throws IOException {
    Files.setLastModifiedTime(lock, LONG_AGO);
    return Files.readString(lock);
  }

  private boolean isUntouched() throws IOException {
    return Files.getLastModifiedTime(lock).equals(LONG_AGO);
  }

  @Test
  void isWrittenOnceAndThenUpToDate() throws IOException {
    assertTrue(run().changes().written() > 0);
    age();
    assertEquals(0, run().changes().written());
    assertTrue(isUntouched());
  }

  @Test
  void isLeftAloneByAChangeThatIsNoneToCallers() throws IOException {
    run();
    age();
    Files.writeString(model, MODEL.replace("operation Open", "/// Opens.\noperation Open"));
    assertTrue(run().changes().written() > 0);
    assertTrue(isUntouched());
  }

  @Test
  void followsTheModelAndTheSelection() throws IOException {
    run();
    String first = age();
    Files.writeString(model, MODEL.replace("reason: String", "reason: String, force: Boolean"));
    run();
    String second = age();
    assertNotEquals(first, second);
    run("Open");
    assertFalse(Files.readString(lock).contains("Close"));
  }

  @Test
  void isWrittenAnewWhenItIsGoneOrChanged() throws IOException {
    run();
    String content = age();
    Files.delete(lock);
    assertEquals(0, run().changes().written());
    assertEquals(content, Files.readString(lock));
    Files.writeString(lock, "something else");
    run();
    assertEquals(content, Files.readString(lock));
  }

  @Test
  void aFailureLeavesItAsItWas() throws IOException {
    run();
    String content = age();
    Files.writeString(model, MODEL.replace("key: String", "key: Strin"));
    assertThrows(GenerationException.class, this::run);
    assertEquals(content, Files.readString(lock));
    assertTrue(isUntouched());
  }

  @Test
  void oneThatCannotBeWrittenIsTold() throws IOException {
    Files.writeString(temp.resolve("locks"), "a file");
    String told = String.valueOf(assertThrows(GenerationException.class, this::run).getMessage());
    assertTrue(told.startsWith("Cannot write 'lockFile' " + lock + ": "), told);
    assertFalse(Files.exists(temp.resolve("out/com")), "the client waits for it");
  }

  @Test
  void staysAsItWasWhenTheClientCannotBeWritten() throws IOException {
    run("Open");
    String before = Files.readString(lock);
    Path model = temp.resolve("out/com/example/model");
    Files.createDirectories(model.resolve("Close.java").resolve("in-the-way"));
    assertThrows(GenerationException.class, this::run);
    assertEquals(before, Files.readString(lock));
    try (Stream<Path> beside = Files.list(lock.getParent())) {
      assertEquals(List.of(lock), beside.toList());
    }
  }

  @Test
  void isOfOneService() {
    assertEquals(
        "'lockFile' is for one service, so 'packageName' cannot be 'com.{service}' with it.",
        assertThrows(GenerationException.class, () -> request("com.{service}")).getMessage());
  }
}
