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
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One update of an output directory, as {@link OutputDirectory} tells it. */
final class Update {
  private static final String STAGING = ".keysmith-staging";

  private final Path directory;
  private final Manifest before;
  private final Manifest after;
  private final Path staging;

  /** Paths whose content differs, with the place where it waits. */
  private final SortedMap<String, Path> staged = new TreeMap<>();

  private int removed;

  Update(Path directory, Manifest before, Manifest after) {
    this.directory = directory;
    this.before = before;
    this.after = after;
    this.staging = directory.resolve(STAGING);
  }

  Changes run(Map<String, byte[]> files) throws IOException {
    Map<String, byte[]> changed = changed(files);
    if (!changed.isEmpty() || !before.equals(after)) {
      try {
        stage(changed);
        commit();
      } finally {
        clearStaging();
      }
    }
    return new Changes(changed.size(), files.size() - changed.size(), removed);
  }

  private SortedMap<String, byte[]> changed(Map<String, byte[]> files) throws IOException {
    SortedMap<String, byte[]> changed = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = inside(file.getKey());
      boolean there = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
      if (there && !before.files().containsKey(file.getKey())) {
        throw new GenerationException(
            path + " is in the way: it was not made by Keysmith; move or delete it.");
      }
      if (!there || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
        changed.put(file.getKey(), file.getValue());
      }
    }
    return changed;
  }

  private void stage(Map<String, byte[]> changed) throws IOException {
    clearStaging();
    Files.createDirectories(staging);
    for (Map.Entry<String, byte[]> file : changed.entrySet()) {
      staged.put(file.getKey(), stage(file.getValue()));
    }
  }

  /** Numbered and without a suffix, so that no compiler takes it for a source. */
  private Path stage(byte[] content) throws IOException {
    return Files.write(staging.resolve(Integer.toString(staged.size())), content);
  }

  private void commit() throws IOException {
    write(before.unfinishedWith(after));
    for (Map.Entry<String, Path> file : staged.entrySet()) {
      Path target = inside(file.getKey());
      Files.createDirectories(parent(target));
      move(file.getValue(), target);
    }
    for (String path : before.files().keySet()) {
      if (!after.files().containsKey(path)) {
        remove(inside(path));
      }
    }
    write(after);
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
}
