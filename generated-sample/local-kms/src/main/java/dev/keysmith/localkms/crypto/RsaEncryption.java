package dev.keysmith.localkms.crypto;

import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.localkms.fault.Refusal;
import dev.keysmith.sample.kms.model.EncryptionAlgorithmSpec;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/**
 * RSAES-OAEP (RFC 8017, section 7.1) with the same hash for label and mask, as KMS has it. The
 * JDK's own default would take SHA-1 for the mask.
 */
public final class RsaEncryption {
  private RsaEncryption() {}

  public static byte[] encrypt(
      PairMaterial material,
      EncryptionAlgorithmSpec algorithm,
      byte[] plaintext,
      SecureRandom random) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, material.pair().getPublic(), algorithm, random)
          .doFinal(plaintext);
    } catch (IllegalBlockSizeException e) {
      throw Refusal.validation(
          "Algorithm " + algorithm.value() + " and key cannot encrypt so much");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK lacks " + algorithm.value(), e);
    }
  }

  /**
   * @throws dev.keysmith.sample.kms.model.InvalidCiphertextException when the bytes were not made
   *     with this key and algorithm
   */
  public static byte[] decrypt(
      PairMaterial material,
      EncryptionAlgorithmSpec algorithm,
      byte[] ciphertext,
      SecureRandom random) {
    try {
      return cipher(Cipher.DECRYPT_MODE, material.pair().getPrivate(), algorithm, random)
          .doFinal(ciphertext);
    } catch (BadPaddingException | IllegalBlockSizeException e) {
      throw Faults.invalidCiphertext();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK lacks " + algorithm.value(), e);
    }
  }

  private static Cipher cipher(
      int mode, Key key, EncryptionAlgorithmSpec algorithm, SecureRandom random)
      throws GeneralSecurityException {
    String hash = algorithm.value().replace("RSAES_OAEP_SHA_", "SHA-");
    Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
    OAEPParameterSpec parameters =
        new OAEPParameterSpec(
            hash, "MGF1", new MGF1ParameterSpec(hash), PSource.PSpecified.DEFAULT);
    cipher.init(mode, key, parameters, random);
    return cipher;
  }
}
