package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the definition read from the top down: the larger power of two of MiBs is left. */
final class TreeHashTest {
  private static final int MIB = 1 << 20;

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, MIB - 1, MIB, MIB + 1, 2 * MIB, 3 * MIB, 3 * MIB + 5, 5 * MIB, 7 * MIB})
  void isTheHashOfTheHashes(int size) throws Exception {
    Random random = new Random(size);
    byte[] bytes = new byte[size];
    random.nextBytes(bytes);
    TreeHash hash = new TreeHash();
    for (int at = 0; at < size; ) {
      int count = Math.min(size - at, 1 + random.nextInt(700_000));
      hash.update(bytes, at, count);
      at += count;
    }
    assertArrayEquals(expected(bytes), hash.digest());
  }

  private static byte[] expected(byte[] bytes) throws Exception {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    if (bytes.length <= MIB) {
      return sha.digest(bytes);
    }
    int leaves = (bytes.length + MIB - 1) / MIB;
    int left = Integer.highestOneBit(leaves - 1) * MIB;
    sha.update(expected(Arrays.copyOf(bytes, left)));
    return sha.digest(expected(Arrays.copyOfRange(bytes, left, bytes.length)));
  }
}
