package dev.keysmith.randommodels.model;

import java.util.List;
import java.util.Random;

/** What chance decides. */
final class Choices {
  private final Random random;

  Choices(long seed) {
    random = new Random(seed);
  }

  /** Whether the one case of {@code n} is met. */
  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  /** A number, both bounds included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  @SafeVarargs
  final <T> T pick(T... from) {
    return from[random.nextInt(from.length)];
  }
}
