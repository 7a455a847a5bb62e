package dev.keysmith.generator.reconcile;

import dev.keysmith.generator.error.GenerationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder that generated sources go to, and what of it is ours by its manifest.
 *
 * <p>A run that fails before it has all files in memory touches nothing. Then, and only if
 * something differs: changed files are written aside, the manifest is replaced by an unfinished one
 * that owns the old and the new files, the files are moved into place one by one, what is no longer
 * made is deleted, and the finished manifest comes last. So a full disk leaves the old output, and
 * a run that is killed while moving leaves a folder that the next run knows as unfinished, owns in
 * full and completes.
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
      if (Files.exists(directory.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS)) {
        return new OutputDirectory(directory, Manifest.read(directory));
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
      throw unreadable(directory, e);
    }
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    }
  }

  /**
   * Whether a finished run with this key wrote what is there, and nobody has changed it since.
   *
   * @param key of all that the output depends on
   */
  public boolean isUpToDate(String key) {
    if (!manifest.key().equals(key)) {
      return false;
    }
    try {
      for (Map.Entry<String, String> file : manifest.files().entrySet()) {
        Path path = directory.resolve(file.getKey());
        if (!Files.isRegularFile(path)
            || !Digest.of(Files.readAllBytes(path)).equals(file.getValue())) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw unreadable(directory, e);
    }
  }

  /** How many files the last run left. */
  public int size() {
    return manifest.files().size();
  }

  /**
   * Makes the folder hold exactly these files of ours, beside whatever others it has.
   *
   * @param files contents by path below the folder, with slashes
   * @param key of all that they depend on
   * @throws GenerationException if a file that is not ours is in the way, or the disk fails
   */
  public Changes update(Map<String, byte[]> files, String key) {
    SortedMap<String, String> digests = new TreeMap<>();
    files.forEach((path, content) -> digests.put(path, Digest.of(content)));
    try {
      return new Update(directory, manifest, new Manifest(key, digests)).run(files);
    } catch (IOException e) {
      throw new GenerationException(
          "Cannot write to the output folder " + directory + ": " + reason(e));
    }
  }

  private static GenerationException unreadable(Path directory, IOException e) {
    return new GenerationException("Cannot read the output folder " + directory + ": " + reason(e));
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
