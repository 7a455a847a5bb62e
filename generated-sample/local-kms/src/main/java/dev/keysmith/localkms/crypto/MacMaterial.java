package dev.keysmith.localkms.crypto;

import dev.keysmith.sample.kms.model.MacAlgorithmSpec;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** The secret of an HMAC key. */
public record MacMaterial(SecretKey secret) implements KeyMaterial {
  /** The MAC of the message; the algorithm must be that of the key's spec. */
  public byte[] mac(MacAlgorithmSpec algorithm, byte[] message) {
    try {
      Mac mac = Mac.getInstance(algorithm.value().replace("HMAC_SHA_", "HmacSHA"));
      mac.init(secret);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK lacks " + algorithm.value(), e);
    }
  }

  @Override
  public String toString() {
    return "MacMaterial";
  }
}
