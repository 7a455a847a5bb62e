package dev.keysmith.localkms.crypto;

import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.runtime.value.Blob;

/** A ciphertext that names the symmetric key it was made with; read, but not opened yet. */
public final class SealedBlob {
  private final CiphertextBlob blob;

  private SealedBlob(CiphertextBlob blob) {
    this.blob = blob;
  }

  /**
   * @throws dev.keysmith.sample.kms.model.InvalidCiphertextException when the bytes are no
   *     ciphertext of a symmetric key, or damaged before the ciphertext proper
   */
  public static SealedBlob parse(Blob bytes) {
    CiphertextBlob blob = CiphertextBlob.parse(bytes.toByteArray());
    if (blob == null) {
      throw Faults.invalidCiphertext();
    }
    return new SealedBlob(blob);
  }

  /** The id of the key that made it. */
  public String keyId() {
    return blob.keyId().toString();
  }

  /** The id of the key material that made it. */
  public String materialId() {
    return blob.materialId();
  }

  /**
   * The plaintext.
   *
   * @throws dev.keysmith.sample.kms.model.InvalidCiphertextException when it was changed, or the
   *     context is not the one it was made with
   */
  public byte[] open(SymmetricMaterial material, byte[] context) {
    return material.decrypt(blob, context);
  }
}
