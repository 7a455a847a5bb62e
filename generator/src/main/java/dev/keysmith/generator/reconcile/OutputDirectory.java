package dev.keysmith.generator.reconcile;

import dev.keysmith.generator.error.GenerationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that generated sources go to, and what of it is ours by its manifest: one part for
 * each model that was read by itself, so that a change of one model leaves the others' files alone.
 */
public final class OutputDirectory {
  private final Path directory;
  private final Manifest manifest;

  private OutputDirectory(Path directory, Manifest manifest) {
    this.directory = directory;
    this.manifest = manifest;
  }

  /**
   * Looks at the folder, which need not exist.
   *
   * @throws GenerationException if there is something that is not ours
   */
  public static OutputDirectory open(Path directory) {
    try {
      if (isOurs(directory)) {
        return new OutputDirectory(directory, Manifest.read(directory));
      }
      if (Files.isRegularFile(directory)) {
        throw new GenerationException(
            "The output folder "
                + directory
                + " is a file; choose another 'outputDirectory' or delete it.");
      }
      if (Files.exists(directory) && !isEmptyFolder(directory)) {
        throw new GenerationException(
            "The output folder "
                + directory
                + " is not empty and not made by Keysmith (it has no "
                + Manifest.NAME
                + "); choose another 'outputDirectory' or empty it.");
      }
      return new OutputDirectory(directory, Manifest.NONE);
    } catch (IOException e) {
      throw new GenerationException(
          "Cannot read the output folder " + directory + ": " + Update.reason(e));
    }
  }

  static boolean isOurs(Path directory) {
    return Files.exists(directory.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS);
  }

  /** But for what a build leaves that has just begun, or was killed. */
  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.allMatch(entry -> entry.getFileName().toString().startsWith(Update.OURS));
    }
  }

  /**
   * Whether finished runs with these keys, and no others, wrote what is there, and nobody has
   * changed it since.
   *
   * @param keys of all that the parts of the output depend on
   */
  public boolean isUpToDate(Collection<String> keys) {
    return manifest.parts().keySet().equals(Set.copyOf(keys))
        && manifest.parts().values().stream().allMatch(files -> isIntact(directory, files));
  }

  static boolean isIntact(Path directory, Map<String, String> files) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = directory.resolve(file.getKey());
        if (!Files.isRegularFile(path)
            || !Digest.of(Files.readAllBytes(path)).equals(file.getValue())) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new GenerationException(
          "Cannot read the output folder " + directory + ": " + Update.reason(e));
    }
  }

  /** How many files the last run left. */
  public int size() {
    return manifest.size();
  }

  /** Begins an update; what another build is writing is waited for. */
  public Update update() {
    return new Update(directory);
  }
}
