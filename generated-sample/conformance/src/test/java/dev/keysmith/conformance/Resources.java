package dev.keysmith.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Files beside the tests. */
final class Resources {
  private Resources() {}

  /** The lines of a file but for the first, which names the columns, and empty ones. */
  static List<String> lines(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(Resources.class.getResourceAsStream("/" + name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .toList();
    }
  }
}
