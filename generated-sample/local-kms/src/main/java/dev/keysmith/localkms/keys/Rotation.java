package dev.keysmith.localkms.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a key is to rotate by itself, and the rotations on demand that it has had. The double
 * keeps the setting and tells the next date, but makes no new key material when that comes.
 */
public final class Rotation {
  /** The period that is taken when none is given, in days. */
  public static final int DEFAULT_PERIOD = 365;

  private int periodDays = DEFAULT_PERIOD;
  private @Nullable Instant enabledSince;
  private final List<Past> past = new ArrayList<>();

  Rotation() {}

  public synchronized void enable(int days, Instant now) {
    periodDays = days;
    enabledSince = now;
  }

  public synchronized void disable() {
    enabledSince = null;
  }

  public synchronized boolean isEnabled() {
    return enabledSince != null;
  }

  /** The period in days, whether rotation is enabled or not. */
  public synchronized int periodDays() {
    return periodDays;
  }

  /** The next rotation, or null when rotation is not enabled. */
  public synchronized @Nullable Instant next() {
    return enabledSince == null ? null : enabledSince.plus(Duration.ofDays(periodDays));
  }

  /** Takes note of a rotation on demand. */
  public synchronized void rotated(Instant when, String materialId) {
    past.add(new Past(when, materialId));
  }

  /** The rotations so far, oldest first. */
  public synchronized List<Past> past() {
    return List.copyOf(past);
  }

  /** A rotation: its moment, and the material that was new then. */
  public record Past(Instant when, String materialId) {}
}
