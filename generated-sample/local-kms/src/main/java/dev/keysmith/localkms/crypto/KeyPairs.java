package dev.keysmith.localkms.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Map;

/** Makes RSA and elliptic-curve key pairs from the names that KMS has for their specs. */
public final class KeyPairs {
  private static final Map<String, String> CURVES =
      Map.of(
          "ECC_NIST_P256", "secp256r1",
          "ECC_NIST_P384", "secp384r1",
          "ECC_NIST_P521", "secp521r1");

  private KeyPairs() {}

  /** Whether the JDK makes pairs of this spec. */
  public static boolean knows(String spec) {
    return spec.startsWith("RSA_") || CURVES.containsKey(spec);
  }

  /**
   * @param spec a value of {@code KeySpec} or {@code DataKeyPairSpec} that is known here
   */
  public static KeyPair generate(String spec, SecureRandom random) {
    try {
      KeyPairGenerator generator =
          KeyPairGenerator.getInstance(CURVES.containsKey(spec) ? "EC" : "RSA");
      generator.initialize(parameters(spec), random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK lacks " + spec, e);
    }
  }

  private static AlgorithmParameterSpec parameters(String spec) {
    String curve = CURVES.get(spec);
    return curve != null
        ? new ECGenParameterSpec(curve)
        : new RSAKeyGenParameterSpec(
            Integer.parseInt(spec.substring("RSA_".length())), RSAKeyGenParameterSpec.F4);
  }
}
