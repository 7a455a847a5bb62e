package dev.keysmith.runtime.retry;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** How a client passes the time before it tries again; a seam for tests. */
public interface Sleeper {
  /**
   * Blocks the caller.
   *
   * @throws InterruptedException when the thread is interrupted, before or meanwhile
   */
  void sleep(long millis) throws InterruptedException;

  /** Runs what it is given after the delay, without blocking the caller. */
  default Executor after(long millis) {
    return CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
  }
}
