package dev.keysmith.runtime.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class DeadlineTest {
  @Test
  void noneIsNeverReached() throws IOException {
    assertEquals(Long.MAX_VALUE, Deadline.none().remainingNanos());
    assertFalse(Deadline.none().hasPassed());
    assertEquals(0, Deadline.none().cap(0));
    assertEquals(7, Deadline.none().cap(7));
  }

  @Test
  void aCenturyAndMoreIsNone() {
    assertSame(Deadline.none(), Deadline.after(Duration.ofSeconds(Long.MAX_VALUE)));
  }

  @Test
  void capsTimeouts() throws IOException {
    Deadline hour = Deadline.after(Duration.ofHours(1));
    assertEquals(7, hour.cap(7));
    int left = hour.cap(0);
    assertTrue(left > 0 && left <= 3_600_000, () -> "left: " + left);
    assertEquals(Integer.MAX_VALUE, Deadline.after(Duration.ofDays(9000)).cap(0));
  }

  @Test
  void failsWhenPassed() {
    for (Duration ago : new Duration[] {Duration.ZERO, Duration.ofDays(-1)}) {
      Deadline passed = Deadline.after(ago);
      assertTrue(passed.hasPassed());
      assertThrows(DeadlineExceededException.class, () -> passed.cap(0));
    }
  }

  @Test
  void isTheEarlierOfTwo() {
    Deadline minute = Deadline.after(Duration.ofMinutes(1));
    assertSame(minute, minute.orAfterMillis(3_600_000));
    assertTrue(minute.orAfterMillis(1_000).remainingNanos() <= 1_000_000_000L);
    assertTrue(Deadline.none().orAfterMillis(1_000).remainingNanos() <= 1_000_000_000L);
  }
}
