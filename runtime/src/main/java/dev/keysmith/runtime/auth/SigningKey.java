package dev.keysmith.runtime.auth;

import java.nio.charset.StandardCharsets;

/**
 * The key that SigV4 derives from a secret for one day, region and service, and what it was derived
 * from. Immutable, so that a signer can keep the last one without a lock.
 */
final class SigningKey {
  private final String secret;
  private final String date;
  private final String region;
  private final String service;

  /** The credential scope: date, region and service. */
  final String scope;

  private final byte[] key;

  private SigningKey(
      String secret, String date, String region, String service, String scope, byte[] key) {
    this.secret = secret;
    this.date = date;
    this.region = region;
    this.service = service;
    this.scope = scope;
    this.key = key;
  }

  /** SigV4's derivation: each step's HMAC is the key of the next. */
  static SigningKey derive(Sha256 sha, String secret, String date, String region, String service) {
    byte[] key = sha.key("AWS4".concat(secret).getBytes(StandardCharsets.UTF_8));
    key = step(sha, key, date);
    key = step(sha, key, region);
    key = step(sha, key, service);
    key = step(sha, key, "aws4_request");
    String scope = String.join("/", date, region, service, "aws4_request");
    return new SigningKey(secret, date, region, service, scope, key);
  }

  private static byte[] step(Sha256 sha, byte[] key, String text) {
    byte[] data = text.getBytes(StandardCharsets.UTF_8);
    return sha.hmac(key, data, data.length);
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

  /** The signature in bytes of a string to sign. */
  byte[] sign(Sha256 sha, byte[] text, int length) {
    return sha.hmac(key, text, length);
  }
}
