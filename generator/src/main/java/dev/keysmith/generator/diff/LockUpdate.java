package dev.keysmith.generator.diff;

import dev.keysmith.generator.error.GenerationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * One update of a lock file. The content waits beside it until {@link #commit}, so that what cannot
 * be written is known before anything else is.
 */
public final class LockUpdate implements AutoCloseable {
  private final Path file;
  private @Nullable Path waiting;

  private LockUpdate(Path file) {
    this.file = file;
  }

  /**
   * An update that makes the file have this content, and leaves it alone if it has it already.
   *
   * @throws GenerationException if it cannot be written
   */
  public static LockUpdate of(Path file, String content) {
    Path absolute = file.toAbsolutePath();
    if (LockFile.contentOf(file).equals(content)) {
      return new LockUpdate(absolute);
    }
    if (Files.isDirectory(absolute)) {
      throw new GenerationException("'lockFile' " + file + " is a folder; it must be a file.");
    }
    LockUpdate update = new LockUpdate(absolute);
    try {
      Files.createDirectories(absolute.getParent());
      update.waiting = waiting(absolute);
      Files.writeString(update.waiting, content);
      return update;
    } catch (IOException e) {
      update.close();
      throw unwritable(file, e);
    }
  }

  /** A place of this build's own, since others may write the same file. */
  private static Path waiting(Path file) {
    String own = ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
    return file.resolveSibling(file.getFileName() + ".new-" + own);
  }

  /**
   * Moves the content into place.
   *
   * @throws GenerationException if the disk fails
   */
  public void commit() {
    if (waiting == null) {
      return;
    }
    try {
      Files.move(
          waiting, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      waiting = null;
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /** Takes back what still waits. */
  @Override
  public void close() {
    if (waiting == null) {
      return;
    }
    try {
      Files.deleteIfExists(waiting);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static GenerationException unwritable(Path file, IOException e) {
    return new GenerationException("Cannot write 'lockFile' " + file + ": " + e);
  }
}
