package dev.keysmith.runtime.retry;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class SleeperTest {
  private final Sleeper sleeper = RetryPolicy.standard().sleeper();

  @Test
  void sleepsAtLeastAsLongAsAsked() throws InterruptedException {
    long start = System.nanoTime();
    sleeper.sleep(5);
    assertTrue(System.nanoTime() - start >= 5_000_000);
  }

  @Test
  void anInterruptedThreadDoesNotSleep() {
    Thread.currentThread().interrupt();
    assertThrows(InterruptedException.class, () -> sleeper.sleep(0));
    Thread.currentThread().interrupt();
    assertThrows(InterruptedException.class, () -> sleeper.sleep(3_600_000));
    assertFalse(Thread.interrupted());
  }

  @Test
  void anInterruptEndsTheSleep() throws Exception {
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                sleeper.sleep(3_600_000);
                interrupted.complete(false);
              } catch (InterruptedException e) {
                interrupted.complete(true);
              }
            });
    thread.start();
    thread.interrupt();
    assertTrue(interrupted.get(10, TimeUnit.SECONDS));
  }

  @Test
  void runsLaterOnAnotherThread() throws Exception {
    Thread ran = CompletableFuture.supplyAsync(Thread::currentThread, sleeper.after(1)).get();
    assertNotSame(Thread.currentThread(), ran);
  }
}
