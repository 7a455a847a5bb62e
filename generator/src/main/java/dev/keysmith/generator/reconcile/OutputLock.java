package dev.keysmith.generator.reconcile;

import dev.keysmith.generator.error.GenerationException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds from writing to one output directory at once: the second waits for the first.
 * The file stays, since one that is deleted could be locked by two.
 */
final class OutputLock implements AutoCloseable {
  static final String NAME = Update.OURS + "lock";

  /** As long as a very large generation takes. */
  private static final long WAIT_MILLIS = 600_000;

  private static final long PAUSE_MILLIS = 50;

  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  static OutputLock take(Path directory) throws IOException {
    Files.createDirectories(directory);
    FileChannel channel =
        FileChannel.open(
            directory.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      for (long waited = 0; tryLock(channel) == null; waited += PAUSE_MILLIS) {
        if (waited >= WAIT_MILLIS) {
          throw new GenerationException(
              "Another build has been writing to " + directory + " for ten minutes; try again.");
        }
        Thread.sleep(PAUSE_MILLIS);
      }
      return new OutputLock(channel);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      channel.close();
      throw new GenerationException("Interrupted while another build wrote to " + directory + '.');
    } catch (GenerationException | IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Null while another process, or another build in this one, has it. */
  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
