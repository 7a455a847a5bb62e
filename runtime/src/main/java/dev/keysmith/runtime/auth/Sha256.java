package dev.keysmith.runtime.auth;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 and the HMAC over it (RFC 2104). {@code javax.crypto.Mac} costs 50 ms at first use and a
 * look-up of the provider each time; cloning a prototype of the digest costs nearly nothing. An
 * instance serves one thread.
 */
final class Sha256 {
  private static final MessageDigest PROTOTYPE = prototype();
  private static final int BLOCK = 64;

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

  /** The HMAC of the data by a key of at most 64 bytes. */
  byte[] hmac(byte[] key, byte[] data, int length) {
    byte[] pad = new byte[BLOCK];
    fill(pad, key, 0x36);
    digest.update(pad);
    digest.update(data, 0, length);
    byte[] inner = digest.digest();
    fill(pad, key, 0x5c);
    digest.update(pad);
    digest.update(inner);
    return digest.digest();
  }

  private static void fill(byte[] pad, byte[] key, int with) {
    for (int i = 0; i < BLOCK; i++) {
      pad[i] = (byte) (i < key.length ? key[i] ^ with : with);
    }
  }

  /** A key of any length, as RFC 2104 has it: one longer than a block is hashed first. */
  byte[] key(byte[] key) {
    return key.length > BLOCK ? hash(key, key.length) : key;
  }
}
