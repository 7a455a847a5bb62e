package dev.keysmith.runtime.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class SpareArrayTest {
  private static final byte[] SHORT = {1, 2, 3};

  @Test
  void whatOneReleasesTheNextGrowsInto() {
    byte[] first = SpareArray.grow(SHORT, 2, 10, false);
    assertArrayEquals(new byte[] {1, 2}, Arrays.copyOf(first, 2));
    SpareArray.release(first, 12, false);
    assertSame(first, SpareArray.grow(SHORT, 3, 10, false));
  }

  @Test
  void twoAtOnceHaveEachTheirOwn() {
    byte[] first = SpareArray.grow(SHORT, 3, 10, false);
    byte[] second = SpareArray.grow(SHORT, 3, 10, false);
    assertNotSame(first, second);
    SpareArray.release(first, 13, false);
    SpareArray.release(second, 13, false);
    assertNotSame(SpareArray.grow(SHORT, 3, 10, false), SpareArray.grow(SHORT, 3, 10, false));
  }

  @Test
  void aLargeOneIsNotKept() {
    byte[] large = SpareArray.grow(SHORT, 3, 1_000_000, false);
    SpareArray.release(large, 1_000_003, false);
    assertNotSame(large, SpareArray.grow(SHORT, 3, 10, false));
  }

  @Test
  void whatIsTooShortIsReplaced() {
    byte[] first = SpareArray.grow(SHORT, 3, 10, false);
    SpareArray.release(first, 13, false);
    byte[] longer = SpareArray.grow(SHORT, 3, 100_000, false);
    assertNotSame(first, longer);
    assertArrayEquals(SHORT, Arrays.copyOf(longer, 3));
  }

  @Test
  void secretsAreZeroed() {
    byte[] secret = {1, 2, 3};
    byte[] larger = SpareArray.grow(secret, 3, 10, true);
    assertArrayEquals(new byte[3], secret);
    SpareArray.release(larger, 3, true);
    assertArrayEquals(new byte[3], Arrays.copyOf(larger, 3));
  }
}
