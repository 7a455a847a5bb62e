package dev.keysmith.localkms.keys;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers from the double's own source of randomness, so that a fixed one gives fixed ids. */
public final class RandomIds {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final long VERSION_BITS = 0x000000000000F000L;
  private static final long VERSION_4 = 0x0000000000004000L;
  private static final long VARIANT_BITS = 0xC000000000000000L;
  private static final long VARIANT_2 = 0x8000000000000000L;

  private RandomIds() {}

  /** A random UUID (RFC 9562, version 4). */
  public static UUID uuid(SecureRandom random) {
    long high = (random.nextLong() & ~VERSION_BITS) | VERSION_4;
    long low = (random.nextLong() & ~VARIANT_BITS) | VARIANT_2;
    return new UUID(high, low);
  }

  /** That many random bytes as hexadecimal digits. */
  public static String hex(SecureRandom random, int bytes) {
    byte[] id = new byte[bytes];
    random.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }

  static boolean isUuid(String text) {
    return UUID_FORM.matcher(text).matches();
  }
}
