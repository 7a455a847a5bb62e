package dev.keysmith.runtime.retry;

import java.util.concurrent.locks.LockSupport;

/** Parks the calling thread, which may be a virtual one. */
final class ThreadSleeper implements Sleeper {
  private ThreadSleeper() {}

  /** Made here, so that verifying the code that makes it does not load this class. */
  static Sleeper create() {
    return new ThreadSleeper();
  }

  @Override
  public void sleep(long millis) throws InterruptedException {
    long nanos = millis * 1_000_000;
    long end = System.nanoTime() + nanos;
    // Parking may end early for no reason, hence the loop.
    for (long left = nanos; !Thread.interrupted(); left = end - System.nanoTime()) {
      if (left <= 0) {
        return;
      }
      LockSupport.parkNanos(this, left);
    }
    throw new InterruptedException();
  }
}
