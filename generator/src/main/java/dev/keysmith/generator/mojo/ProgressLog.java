package dev.keysmith.generator.mojo;

import dev.keysmith.generator.Progress;
import org.apache.maven.plugin.logging.Log;

/** Tells of a long run now and then how far it is. */
final class ProgressLog implements Progress {
  private static final long NANOS_BETWEEN = 10_000_000_000L;

  private final Log log;
  private long last = System.nanoTime();

  ProgressLog(Log log) {
    this.log = log;
  }

  @Override
  public void step(int done, int of) {
    long now = System.nanoTime();
    if (now - last >= NANOS_BETWEEN && done < of) {
      log.info(done + " of " + of + " models are done.");
      last = now;
    }
  }
}
