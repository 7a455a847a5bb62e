package dev.keysmith.generator.reconcile;

import dev.keysmith.generator.error.GenerationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One update of an output directory, part by part. Nothing of the output changes before {@link
 * #commit()}, so that what fails earlier, a full disk too, leaves it as it was. Then, and only if
 * something differs, the manifest is replaced by an unfinished one that owns the old and the new
 * files, the files are moved into place one by one, what is no longer made is deleted, and the
 * finished manifest comes last: a run that is killed meanwhile leaves a folder that the next run
 * knows as unfinished, owns in full and completes.
 */
public final class Update implements AutoCloseable {
  static final String OURS = ".keysmith-";
  private static final String STAGING = OURS + "staging";

  private final Path directory;
  private final Path staging;
  private final boolean created;
  private final Map<String, SortedMap<String, String>> after = new LinkedHashMap<>();

  /** Paths whose content differs, with the place where it waits. */
  private final SortedMap<String, Path> staged = new TreeMap<>();

  /** The paths of all parts so far. */
  private final Set<String> made = new HashSet<>();

  /** Folders that were seen to be below the output folder, also where links are followed. */
  private final Set<Path> checked = new HashSet<>();

  private Manifest before = Manifest.NONE;
  private Set<String> owned = Set.of();
  private @Nullable OutputLock lock;
  private int unchanged;
  private int removed;

  Update(Path directory) {
    this.directory = directory;
    this.staging = directory.resolve(STAGING);
    this.created = !Files.exists(directory);
    if (OutputDirectory.isOurs(directory)) {
      begin();
    }
  }

  /** Nothing is made, and no folder, before there is something to write. */
  private void begin() {
    if (lock != null) {
      return;
    }
    try {
      lock = OutputLock.take(directory);
      if (OutputDirectory.isOurs(directory)) {
        before = Manifest.read(directory);
      }
      owned = before.paths();
      clearStaging();
    } catch (IOException e) {
      close();
      throw unwritable(e);
    }
  }

  /**
   * Leaves a part as it is, if a finished run made it from the same, and nobody has changed it.
   *
   * @param key of all that the part depends on
   */
  public boolean keep(String key) {
    SortedMap<String, String> part = before.parts().get(key);
    if (part == null || !OutputDirectory.isIntact(directory, part)) {
      return false;
    }
    after.put(key, part);
    made.addAll(part.keySet());
    unchanged += part.size();
    return true;
  }

  /**
   * Has a part be these files.
   *
   * @param key of all that they depend on
   * @param files contents by path below the folder, with slashes; of no other part
   * @throws GenerationException if a file that is not ours is in the way, or the disk fails
   */
  public void put(String key, Map<String, byte[]> files) {
    begin();
    SortedMap<String, String> digests = new TreeMap<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (!made.add(file.getKey())) {
          throw twice(file.getKey());
        }
        digests.put(file.getKey(), Digest.of(file.getValue()));
        if (isThere(file.getKey(), file.getValue())) {
          unchanged++;
        } else {
          staged.put(file.getKey(), stage(file.getValue()));
        }
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
    after.put(key, digests);
  }

  /** Two services get the same package. */
  public static GenerationException twice(String path) {
    return new GenerationException(
        path
            + " would be made for two services; put {version} or {namespace} into 'packageName', or"
            + " leave one of them out.");
  }

  private boolean isThere(String path, byte[] content) throws IOException {
    Path file = inside(path);
    boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (there && !owned.contains(path)) {
      throw new GenerationException(
          file + " is in the way: it was not made by Keysmith; move or delete it.");
    }
    return there && Arrays.equals(Files.readAllBytes(file), content);
  }

  /** Numbered and without a suffix, so that no compiler takes it for a source. */
  private Path stage(byte[] content) throws IOException {
    if (staged.isEmpty()) {
      Files.createDirectories(staging);
    }
    return Files.write(staging.resolve(Integer.toString(staged.size())), content);
  }

  /**
   * Makes the folder hold exactly the parts that were kept and put, beside whatever others it has.
   *
   * @throws GenerationException if the disk fails
   */
  public Changes commit() {
    begin();
    Manifest next = new Manifest(after);
    try {
      if (!staged.isEmpty() || !before.equals(next)) {
        commit(next);
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
    return new Changes(staged.size(), unchanged, removed);
  }

  private void commit(Manifest next) throws IOException {
    checked.clear();
    Files.createDirectories(staging);
    write(before.unfinishedWith(next));
    for (Map.Entry<String, Path> file : staged.entrySet()) {
      Path target = inside(file.getKey());
      createFolder(parent(target));
      move(file.getValue(), target);
    }
    Set<String> kept = next.paths();
    for (String path : before.paths()) {
      if (!kept.contains(path)) {
        remove(inside(path));
      }
    }
    write(next);
  }

  /** Creating one that is there costs an exception. */
  private static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }

  private void write(Manifest manifest) throws IOException {
    Path file =
        Files.writeString(staging.resolve("manifest"), manifest.text(), StandardCharsets.UTF_8);
    move(file, directory.resolve(Manifest.NAME));
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void remove(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      removed++;
    }
    removeEmptyFolders(parent(file));
  }

  private void removeEmptyFolders(Path folder) throws IOException {
    Path at = folder;
    try {
      while (!at.equals(directory)) {
        Files.deleteIfExists(at);
        at = parent(at);
      }
    } catch (DirectoryNotEmptyException e) {
      // This folder has something else in it, and so have those above.
    }
  }

  /** The file below the folder, also where a link on the way leads out of it. */
  private Path inside(String path) throws IOException {
    Path file = directory.resolve(path).normalize();
    Path folder = parent(file);
    if (checked.contains(folder)) {
      return file;
    }
    while (!Files.exists(folder)) {
      folder = parent(folder);
    }
    boolean below =
        file.startsWith(directory.normalize())
            && (!Files.exists(directory) || folder.toRealPath().startsWith(directory.toRealPath()));
    if (!below) {
      throw new GenerationException(
          path + " leads out of the output folder " + directory + "; nothing was written.");
    }
    if (folder.equals(parent(file))) {
      checked.add(folder);
    }
    return file;
  }

  private static Path parent(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IOException(file + " has no folder");
    }
    return parent;
  }

  private void clearStaging() throws IOException {
    if (Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> left = Files.list(staging)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(staging);
    }
  }

  /** Takes back what is only staged, and lets another build write. */
  @Override
  public void close() {
    try (OutputLock open = lock) {
      if (open != null) {
        clearStaging();
        if (created && !OutputDirectory.isOurs(directory)) {
          Files.deleteIfExists(directory.resolve(OutputLock.NAME));
          Files.deleteIfExists(directory);
        }
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
    lock = null;
  }

  private GenerationException unwritable(IOException e) {
    return new GenerationException(
        "Cannot write to the output folder " + directory + ": " + reason(e));
  }

  static String reason(IOException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
