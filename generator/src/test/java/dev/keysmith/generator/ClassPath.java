package dev.keysmith.generator;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The test's own class path, as a plugin's: Smithy's trait jars are on it. */
public final class ClassPath {
  private ClassPath() {}

  /** Its jars and folders. */
  public static List<Path> entries() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .toList();
  }
}
