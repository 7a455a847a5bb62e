package dev.keysmith.randommodels;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Models that clients were once wrong for, most of them found by {@link RandomModelsTest}, and
 * those with names that break naive generators. Each is named for what is odd about it.
 */
final class FixturesTest {
  private static final Path FIXTURES = Path.of("src", "test", "resources", "models");

  @TestFactory
  List<DynamicTest> keepWhatTheyPromise() throws IOException {
    Batch batch = new Batch();
    List<Path> files;
    try (Stream<Path> folder = Files.list(FIXTURES)) {
      files = folder.sorted().toList();
    }
    assertFalse(files.isEmpty(), "no fixtures");
    for (Path file : files) {
      batch.add(name(file), SmithyModels.read(name(file), Files.readString(file)));
    }
    Map<String, Failure> failures = batch.run();
    return files.stream().map(file -> test(name(file), failures)).toList();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static DynamicTest test(String name, Map<String, Failure> failures) {
    return dynamicTest(
        name,
        () -> {
          Failure failure = failures.get(name);
          if (failure != null) {
            throw failure;
          }
        });
  }
}
