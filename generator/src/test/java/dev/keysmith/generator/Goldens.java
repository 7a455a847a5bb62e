package dev.keysmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what a test expects, which {@code -Dkeysmith.update-goldens=true} rewrites. */
public final class Goldens {
  private Goldens() {}

  /** Asserts that the file holds this text. */
  public static void assertFile(Path golden, String actual) throws IOException {
    if (System.getProperty("keysmith.update-goldens") != null) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }
}
