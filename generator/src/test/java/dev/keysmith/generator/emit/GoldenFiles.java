package dev.keysmith.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The expected source of a case. */
final class GoldenFiles {
  private final Path expected;
  private final boolean whole;

  GoldenFiles(Path folder) {
    this.expected = folder.resolve("expected");
    this.whole = folder.endsWith("service");
  }

  void verify(List<SourceFile> files) throws IOException {
    Map<String, String> actual = new TreeMap<>();
    files.stream().filter(this::isShown).forEach(file -> actual.put(name(file), file.text()));
    if (System.getProperty("keysmith.update-goldens") != null) {
      write(actual);
    }
    Map<String, String> golden = read();
    assertEquals(golden.keySet(), actual.keySet());
    golden.forEach((path, text) -> assertEquals(text, actual.get(path), path));
  }

  /** The case {@code service} shows clients and operations, the others their shapes alone. */
  private boolean isShown(SourceFile file) {
    if (whole) {
      return true;
    }
    boolean common =
        Stream.of("Exercise", "GoldenS", "GoldenErrors", "GoldenException", "package-info")
            .anyMatch(prefix -> name(file).startsWith("model/" + prefix));
    return name(file).startsWith("model/") && !common;
  }

  private static String name(SourceFile file) {
    return file.path().substring("com/example/".length());
  }

  private Map<String, String> read() throws IOException {
    Map<String, String> golden = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(expected)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = expected.relativize(path).toString().replace('\\', '/');
        golden.put(name, Files.readString(path));
      }
    }
    return golden;
  }

  private void write(Map<String, String> actual) throws IOException {
    if (Files.exists(expected)) {
      try (Stream<Path> old = Files.walk(expected)) {
        old.filter(Files::isRegularFile).forEach(GoldenFiles::delete);
      }
    }
    for (Map.Entry<String, String> file : actual.entrySet()) {
      Path path = expected.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
