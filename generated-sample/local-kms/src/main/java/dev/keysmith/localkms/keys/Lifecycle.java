package dev.keysmith.localkms.keys;

import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.sample.kms.model.KeyState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The states of a key. It is made enabled; it can be disabled and enabled again; from both it can
 * be scheduled for deletion, and a deletion that is cancelled leaves it disabled.
 */
public final class Lifecycle {
  private final String arn;
  private KeyState state = KeyState.ENABLED;
  private @Nullable Instant deletion;

  Lifecycle(String arn) {
    this.arn = arn;
  }

  public synchronized KeyState state() {
    return state;
  }

  public synchronized boolean isEnabled() {
    return state.equals(KeyState.ENABLED);
  }

  public synchronized boolean isPendingDeletion() {
    return state.equals(KeyState.PENDING_DELETION);
  }

  /** When the key will be gone; null unless it is pending deletion. */
  public synchronized @Nullable Instant deletion() {
    return deletion;
  }

  public synchronized void enable() {
    requireKept();
    state = KeyState.ENABLED;
  }

  public synchronized void disable() {
    requireKept();
    state = KeyState.DISABLED;
  }

  /** Lets the key end this many days from now, and gives the moment. */
  public synchronized Instant scheduleDeletion(Instant now, int days) {
    requireKept();
    Instant end = now.plus(Duration.ofDays(days));
    state = KeyState.PENDING_DELETION;
    deletion = end;
    return end;
  }

  public synchronized void cancelDeletion() {
    if (!isPendingDeletion()) {
      throw Faults.invalidState(arn, "not pending deletion");
    }
    state = KeyState.DISABLED;
    deletion = null;
  }

  /** Whether the moment of the deletion has come. */
  synchronized boolean hasEnded(Instant now) {
    return deletion != null && !now.isBefore(deletion);
  }

  /** Refuses a key that awaits deletion. */
  public synchronized void requireKept() {
    if (isPendingDeletion()) {
      throw Faults.invalidState(arn, "pending deletion");
    }
  }

  /** Refuses a key that awaits deletion or is disabled. */
  public synchronized void requireEnabled() {
    requireKept();
    if (!isEnabled()) {
      throw Faults.disabled(arn);
    }
  }
}
