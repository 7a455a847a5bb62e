package dev.keysmith.localkms.crypto;

import java.util.Arrays;
import java.util.HexFormat;

/** The DER {@code DigestInfo} of RSASSA-PKCS1-v1_5 (RFC 8017, section 9.2, note 1). */
final class DigestInfo {
  private DigestInfo() {}

  static byte[] encode(int bits, byte[] digest) {
    byte[] prefix = HexFormat.of().parseHex(prefix(bits));
    byte[] info = Arrays.copyOf(prefix, prefix.length + digest.length);
    System.arraycopy(digest, 0, info, prefix.length, digest.length);
    return info;
  }

  private static String prefix(int bits) {
    return switch (bits) {
      case 256 -> "3031300d060960864801650304020105000420";
      case 384 -> "3041300d060960864801650304020205000430";
      case 512 -> "3051300d060960864801650304020305000440";
      default -> throw new IllegalArgumentException("no SHA-2 hash has " + bits + " bits");
    };
  }
}
