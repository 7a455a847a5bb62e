package dev.keysmith.runtime.client;

import dev.keysmith.runtime.retry.Sleeper;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/** Notes the waits, and lets the clock make them at once. */
final class RecordingSleeper implements Sleeper {
  private final List<Long> waits = new CopyOnWriteArrayList<>();
  private final SteppingClock clock;

  RecordingSleeper(SteppingClock clock) {
    this.clock = clock;
  }

  List<Long> waits() {
    return waits;
  }

  @Override
  public void sleep(long millis) {
    waits.add(millis);
    clock.step(millis);
  }

  @Override
  public Executor after(long millis) {
    sleep(millis);
    return Runnable::run;
  }
}
