package dev.keysmith.runtime.auth;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * SHA-256 and the HMAC over it (RFC 2104). {@code javax.crypto.Mac} costs 50 ms at first use and a
 * look-up of the provider each time; cloning a prototype of the digest costs nearly nothing. An
 * instance serves one thread.
 */
final class Sha256 {
  private static final MessageDigest PROTOTYPE = prototype();
  private static final int BLOCK = 64;
  static final int INNER = 0x36;
  static final int OUTER = 0x5c;

  private final MessageDigest digest;

  Sha256() {
    this.digest = copyOfPrototype();
  }

  private static MessageDigest prototype() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java runtime has no SHA-256", e);
    }
  }

  private static MessageDigest copyOfPrototype() {
    try {
      return (MessageDigest) PROTOTYPE.clone();
    } catch (CloneNotSupportedException providerWithoutIt) {
      return prototype();
    }
  }

  byte[] hash(byte[] data, int length) {
    digest.update(data, 0, length);
    return digest.digest();
  }

  /**
   * The HMAC of the data.
   *
   * @param inner the key padded with {@link #INNER}
   * @param outer the key padded with {@link #OUTER}
   */
  byte[] hmac(byte[] inner, byte[] outer, byte[] data, int length) {
    digest.update(inner);
    digest.update(data, 0, length);
    byte[] hash = digest.digest();
    digest.update(outer);
    digest.update(hash);
    return digest.digest();
  }

  /** A block of the key, of at most 64 bytes, each byte combined with that of the padding. */
  static byte[] pad(byte[] key, int with) {
    byte[] pad = new byte[BLOCK];
    Arrays.fill(pad, (byte) with);
    for (int i = 0; i < key.length; i++) {
      pad[i] ^= key[i];
    }
    return pad;
  }

  /** A key of any length, as RFC 2104 has it: one longer than a block is hashed first. */
  byte[] key(byte[] key) {
    return key.length > BLOCK ? hash(key, key.length) : key;
  }
}
