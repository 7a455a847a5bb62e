package dev.keysmith.localkms.crypto;

import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.runtime.value.Blob;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 keys of one KMS key, the newest last: rotation adds one, and what an older one encrypted
 * can still be read.
 */
public final class SymmetricMaterial implements KeyMaterial {
  private static final int TAG_BITS = 128;

  private final UUID keyId;
  private final SecureRandom random;
  private final List<Version> versions = new CopyOnWriteArrayList<>();

  public SymmetricMaterial(UUID keyId, SecureRandom random) {
    this.keyId = keyId;
    this.random = random;
    rotate();
  }

  /** Makes new key material the current one. */
  public void rotate() {
    byte[] secret = bytes(32);
    versions.add(
        new Version(HexFormat.of().formatHex(bytes(32)), new SecretKeySpec(secret, "AES")));
  }

  /** The id of the material that encrypts now: 64 hexadecimal digits. */
  public String currentId() {
    return current().id();
  }

  /** AES-GCM with a random IV; the context is authenticated. */
  public byte[] encrypt(byte[] plaintext, byte[] context) {
    Version version = current();
    CiphertextBlob draft =
        new CiphertextBlob(
            keyId, version.id(), Blob.wrap(bytes(CiphertextBlob.IV_LENGTH)), Blob.empty());
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, version, draft, context).doFinal(plaintext);
      return new CiphertextBlob(keyId, version.id(), draft.iv(), Blob.wrap(sealed)).encode();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM refused to encrypt", e);
    }
  }

  byte[] decrypt(CiphertextBlob blob, byte[] context) {
    for (Version version : versions) {
      if (version.id().equals(blob.materialId())) {
        return decrypt(version, blob, context);
      }
    }
    throw Faults.invalidCiphertext();
  }

  private static byte[] decrypt(Version version, CiphertextBlob blob, byte[] context) {
    try {
      return cipher(Cipher.DECRYPT_MODE, version, blob, context)
          .doFinal(blob.sealed().unsafeBytes());
    } catch (AEADBadTagException e) {
      throw Faults.invalidCiphertext();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM refused to decrypt", e);
    }
  }

  private static Cipher cipher(int mode, Version version, CiphertextBlob blob, byte[] context)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, version.secret(), new GCMParameterSpec(TAG_BITS, blob.iv().toByteArray()));
    cipher.updateAAD(blob.header());
    cipher.updateAAD(context);
    return cipher;
  }

  private Version current() {
    return versions.get(versions.size() - 1);
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private record Version(String id, SecretKeySpec secret) {}
}
