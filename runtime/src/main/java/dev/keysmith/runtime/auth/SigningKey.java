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

  /** The key as HMAC needs it. */
  private final byte[] inner;

  private final byte[] outer;

  private SigningKey(
      String secret, String date, String region, String service, String scope, byte[] key) {
    this.secret = secret;
    this.date = date;
    this.region = region;
    this.service = service;
    this.scope = scope;
    this.inner = Sha256.pad(key, Sha256.INNER);
    this.outer = Sha256.pad(key, Sha256.OUTER);
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
    return sha.hmac(
        Sha256.pad(key, Sha256.INNER), Sha256.pad(key, Sha256.OUTER), data, data.length);
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
    return sha.hmac(inner, outer, text, length);
  }
}
