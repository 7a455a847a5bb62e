package dev.keysmith.generator.diff;

import dev.keysmith.generator.ClassPath;
import dev.keysmith.generator.select.OperationFilter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A folder with an old and a new version of a model, and what is chosen of both. */
record Pair(Path folder, List<String> operations) {
  private static final Path PAIRS = Path.of("src/test/resources/diff");

  static List<Pair> all() throws IOException {
    try (Stream<Path> folders = Files.list(PAIRS)) {
      return folders.sorted().map(Pair::of).toList();
    }
  }

  static Pair of(String name) {
    return of(PAIRS.resolve(name));
  }

  private static Pair of(Path folder) {
    Properties properties = new Properties();
    Path file = folder.resolve("request.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    String operations = properties.getProperty("operations", "");
    return new Pair(
        folder, operations.isEmpty() ? List.of() : Arrays.asList(operations.split(",", -1)));
  }

  String name() {
    return folder.getFileName().toString();
  }

  Path before() {
    return folder.resolve("old.smithy");
  }

  Path after() {
    return folder.resolve("new.smithy");
  }

  DiffRequest request() {
    return new DiffRequest(
        List.of(before()),
        null,
        List.of(after()),
        ClassPath.entries(),
        null,
        OperationFilter.of(operations),
        "com.example");
  }
}
