package dev.keysmith.runtime.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The key that SigV4 derives from a secret for one day, region and service, and what it was derived
 * from; with SHA-256 and the HMAC over it (RFC 2104). Immutable, so that a signer can keep the last
 * one without a lock.
 *
 * <p>{@code javax.crypto.Mac} costs 50 ms at first use and a look-up of the provider each time;
 * cloning a prototype of the digest costs nearly nothing.
 */
final class SigningKey {
  private static final MessageDigest PROTOTYPE = newSha256();
  private static final int BLOCK = 64;

  private final String secret;
  private final String date;
  private final String region;
  private final String service;

  /** The credential scope: date, region and service. */
  final String scope;

  /** The key padded as HMAC needs it. */
  private final byte[] inner;

  private final byte[] outer;

  private SigningKey(
      String secret, String date, String region, String service, String scope, byte[] key) {
    this.secret = secret;
    this.date = date;
    this.region = region;
    this.service = service;
    this.scope = scope;
    this.inner = pad(key, 0x36);
    this.outer = pad(key, 0x5c);
  }

  /** SigV4's derivation: each step's HMAC is the key of the next. */
  static SigningKey derive(
      MessageDigest sha, String secret, String date, String region, String service) {
    byte[] key = "AWS4".concat(secret).getBytes(StandardCharsets.UTF_8);
    key = step(sha, key, date);
    key = step(sha, key, region);
    key = step(sha, key, service);
    key = step(sha, key, "aws4_request");
    String scope = String.join("/", date, region, service, "aws4_request");
    return new SigningKey(secret, date, region, service, scope, key);
  }

  private static byte[] step(MessageDigest sha, byte[] key, String text) {
    byte[] data = text.getBytes(StandardCharsets.UTF_8);
    return hmac(sha, key, data, data.length);
  }

  /**
   * Whether this is the key for these.
   *
   * @param timestamp begins with the date
   */
  boolean isFor(String secret, String timestamp, String region, String service) {
    return timestamp.startsWith(date)
        && this.region.equals(region)
        && this.service.equals(service)
        && this.secret.equals(secret);
  }

  /**
   * The key of the same for another time, which is this one but on another day.
   *
   * @param timestamp begins with the date
   */
  SigningKey at(MessageDigest sha, String timestamp) {
    return timestamp.startsWith(date)
        ? this
        : derive(sha, secret, timestamp.substring(0, 8), region, service);
  }

  /** The signature in bytes of a string to sign. */
  byte[] sign(MessageDigest sha, byte[] text, int length) {
    return hmac(sha, inner, outer, text, length);
  }

  /** A SHA-256 for the use of one thread. */
  static MessageDigest sha256() {
    try {
      return (MessageDigest) PROTOTYPE.clone();
    } catch (CloneNotSupportedException providerWithoutIt) {
      return newSha256();
    }
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java runtime has no SHA-256", e);
    }
  }

  /** The HMAC of the data. A key longer than a block is hashed first, as RFC 2104 has it. */
  static byte[] hmac(MessageDigest sha, byte[] key, byte[] data, int length) {
    byte[] shortKey = key.length > BLOCK ? sha.digest(key) : key;
    return hmac(sha, pad(shortKey, 0x36), pad(shortKey, 0x5c), data, length);
  }

  private static byte[] hmac(
      MessageDigest sha, byte[] inner, byte[] outer, byte[] data, int length) {
    sha.update(inner);
    sha.update(data, 0, length);
    byte[] hash = sha.digest();
    sha.update(outer);
    return sha.digest(hash);
  }

  /** A block of the key, of at most 64 bytes, each byte combined with that of the padding. */
  private static byte[] pad(byte[] key, int with) {
    byte[] pad = new byte[BLOCK];
    Arrays.fill(pad, (byte) with);
    for (int i = 0; i < key.length; i++) {
      pad[i] ^= key[i];
    }
    return pad;
  }
}
