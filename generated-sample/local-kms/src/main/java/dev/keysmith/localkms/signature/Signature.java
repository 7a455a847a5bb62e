package dev.keysmith.localkms.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a request's signature has to be, by the JDK's own HMAC. */
final class Signature {
  static final String ALGORITHM = "AWS4-HMAC-SHA256";

  private Signature() {}

  /** The signature in hexadecimal digits of a canonical request in the claim's scope. */
  static String of(String canonicalRequest, SigV4Claim claim, String secret) {
    String scope = String.join("/", claim.date, claim.region, claim.service, "aws4_request");
    String hash = hash(canonicalRequest.getBytes(StandardCharsets.UTF_8));
    byte[] key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
    for (String step : scope.split("/", -1)) {
      key = hmac(key, step);
    }
    String toSign = String.join("\n", ALGORITHM, claim.timestamp, scope, hash);
    return HexFormat.of().formatHex(hmac(key, toSign));
  }

  /** SHA-256 in hexadecimal digits. */
  static String hash(byte[] data) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java runtime has HmacSHA256", e);
    }
  }
}
