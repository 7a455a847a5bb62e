package dev.keysmith.runtime.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

final class RetryPolicyTest {
  private static RetryPolicy drawing(double random) {
    return RetryPolicy.builder().random(() -> random).build();
  }

  @Test
  void theStandardPolicyIsThatOfTheAwsSdks() {
    assertEquals(3, RetryPolicy.standard().maxAttempts());
    RetryPolicy policy = drawing(0.999999);
    assertEquals(99, policy.backoffMillis(0, false, 0));
    assertEquals(199, policy.backoffMillis(1, false, 0));
    assertEquals(999, policy.backoffMillis(0, true, 0));
    assertEquals(1_999, policy.backoffMillis(1, true, 0));
    assertEquals(19_999, policy.backoffMillis(30, true, 0));
    assertEquals(1, RetryPolicy.none().maxAttempts());
  }

  @Property
  void waitsLieBetweenZeroAndTheBound(
      @ForAll @DoubleRange(max = 1, maxIncluded = false) double random,
      @ForAll @IntRange(max = 1_000_000) int retry,
      @ForAll boolean throttling,
      @ForAll @LongRange(max = 99_999_999_000L) long asked) {
    long wait = drawing(random).backoffMillis(retry, throttling, asked);
    long base = throttling ? 1_000 : 100;
    long bound = Math.min(20_000, base << Math.min(retry, 20));
    assertTrue(wait >= Math.min(asked, 20_000) && wait <= Math.max(asked, bound), "" + wait);
    assertTrue(wait <= 20_000, "" + wait);
  }

  @Test
  void jitterComesFromTheJdkUnlessGiven() {
    long wait = RetryPolicy.standard().backoffMillis(0, false, 0);
    assertTrue(wait >= 0 && wait < 100, "" + wait);
  }

  @Test
  void allBoundsCanBeSet() {
    RetryPolicy policy =
        RetryPolicy.builder()
            .maxAttempts(9)
            .baseDelay(Duration.ofMillis(10))
            .throttlingBaseDelay(Duration.ofMillis(20))
            .maxDelay(Duration.ofMillis(50))
            .random(() -> 0.9)
            .build();
    assertEquals(9, policy.maxAttempts());
    assertEquals(9, policy.backoffMillis(0, false, 0));
    assertEquals(18, policy.backoffMillis(0, true, 0));
    assertEquals(45, policy.backoffMillis(8, true, 0));
    assertEquals(50, policy.backoffMillis(8, true, 9_999));
    assertEquals("RetryPolicy[9 attempts]", policy.toString());
    assertEquals("RetryPolicy[1 attempt]", RetryPolicy.none().toString());
  }

  @Test
  void refusesWhatMakesNoSense() {
    RetryPolicy.Builder builder = RetryPolicy.builder();
    assertEquals(
        "maxAttempts counts the first attempt and must be at least 1, but it is 0",
        assertThrows(IllegalArgumentException.class, () -> builder.maxAttempts(0)).getMessage());
    assertEquals(
        "baseDelay must not be negative",
        assertThrows(IllegalArgumentException.class, () -> builder.baseDelay(Duration.ofMillis(-1)))
            .getMessage());
  }
}
