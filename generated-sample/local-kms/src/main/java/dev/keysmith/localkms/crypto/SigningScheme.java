package dev.keysmith.localkms.crypto;

import dev.keysmith.sample.kms.model.SigningAlgorithmSpec;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/** A signing algorithm of KMS on the JDK's: ECDSA, RSASSA-PSS or RSASSA-PKCS1-v1_5. */
public final class SigningScheme {
  private final String family;
  private final int bits;

  private SigningScheme(String family, int bits) {
    this.family = family;
    this.bits = bits;
  }

  /**
   * @param algorithm one that a {@link KeyType} lists
   */
  public static SigningScheme of(SigningAlgorithmSpec algorithm) {
    String name = algorithm.value();
    int split = name.indexOf("_SHA_");
    return new SigningScheme(
        name.substring(0, split), Integer.parseInt(name.substring(split + "_SHA_".length())));
  }

  /** The length of a digest of this scheme's hash, in bytes. */
  public int digestLength() {
    return bits / 8;
  }

  /** Whether a digest can be signed in place of the message; the JDK cannot with PSS. */
  public boolean takesDigests() {
    return !family.equals("RSASSA_PSS");
  }

  public byte[] sign(KeyPair pair, byte[] message, boolean digest, SecureRandom random) {
    try {
      Signature signature = signature(digest);
      signature.initSign(pair.getPrivate(), random);
      signature.update(prepared(message, digest));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK lacks " + family, e);
    }
  }

  public boolean verify(KeyPair pair, byte[] message, boolean digest, byte[] claimed) {
    try {
      Signature signature = signature(digest);
      signature.initVerify(pair.getPublic());
      signature.update(prepared(message, digest));
      return signature.verify(claimed);
    } catch (SignatureException malformed) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK lacks " + family, e);
    }
  }

  private Signature signature(boolean digest)
      throws NoSuchAlgorithmException, InvalidAlgorithmParameterException {
    String hash = digest ? "NONE" : "SHA" + bits;
    return switch (family) {
      case "ECDSA" -> Signature.getInstance(hash + "withECDSA");
      case "RSASSA_PSS" -> pss();
      default -> Signature.getInstance(hash + "withRSA");
    };
  }

  private Signature pss() throws NoSuchAlgorithmException, InvalidAlgorithmParameterException {
    Signature signature = Signature.getInstance("RSASSA-PSS");
    String hash = "SHA-" + bits;
    signature.setParameter(
        new PSSParameterSpec(
            hash,
            "MGF1",
            new MGF1ParameterSpec(hash),
            digestLength(),
            PSSParameterSpec.TRAILER_FIELD_BC));
    return signature;
  }

  /** A digest that RSA signs without hashing comes with the name of its hash before it. */
  private byte[] prepared(byte[] message, boolean digest) {
    return digest && family.equals("RSASSA_PKCS1_V1_5")
        ? DigestInfo.encode(bits, message)
        : message;
  }
}
