package dev.keysmith.runtime.checksum;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The algorithms of {@code aws.protocols#httpChecksum}. Each is a {@link MessageDigest}, fed piece
 * by piece, so that a body need not be in memory.
 */
public final class Checksums {
  /** The algorithms that there are, for messages. */
  public static final String NAMES = "CRC32, CRC32C, CRC64NVME, SHA1, SHA256";

  private static final String PREFIX = "x-amz-checksum-";

  private Checksums() {}

  /**
   * A new checksum, which has been fed nothing. The digest of a CRC is its value's bytes, the most
   * significant first.
   *
   * @param algorithm the name in models, such as {@code CRC64NVME}
   * @return null when it is none of {@link #NAMES}
   */
  public static @Nullable MessageDigest of(String algorithm) {
    return switch (algorithm) {
      case "CRC32" -> new CrcDigest(algorithm, new CRC32(), Integer.BYTES);
      case "CRC32C" -> new CrcDigest(algorithm, new CRC32C(), Integer.BYTES);
      case "CRC64NVME" -> new CrcDigest(algorithm, new Crc64Nvme(), Long.BYTES);
      case "SHA1" -> jdk("SHA-1");
      case "SHA256" -> jdk("SHA-256");
      default -> null;
    };
  }

  /** The header field or trailer of an algorithm, in lower case: {@code x-amz-checksum-crc32}. */
  public static String header(String algorithm) {
    return PREFIX.concat(algorithm.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a header field tells a checksum, be its algorithm known or not. Some fields with the
   * same beginning tell about checksums instead.
   */
  public static boolean isHeader(String name) {
    if (!name.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
      return false;
    }
    return switch (name.substring(PREFIX.length()).toLowerCase(Locale.ROOT)) {
      case "algorithm", "mode", "type" -> false;
      default -> true;
    };
  }

  /** The field's value: base64 (RFC 4648, section 4) of the digest, which begins anew. */
  public static String value(MessageDigest checksum) {
    return Base64.getEncoder().encodeToString(checksum.digest());
  }

  private static MessageDigest jdk(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("the JVM lacks ".concat(name), e);
    }
  }
}
