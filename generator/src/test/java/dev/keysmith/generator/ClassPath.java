package dev.keysmith.generator;

import dev.keysmith.runtime.value.Blob;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** What generated code is compiled against, as the compiler's option has it. */
  public static String ofGeneratedCode() {
    return Stream.of(Blob.class, Nullable.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
