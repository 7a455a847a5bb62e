package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.crypto.EncryptionContext;
import dev.keysmith.localkms.crypto.RsaEncryption;
import dev.keysmith.localkms.crypto.SealedBlob;
import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.localkms.fault.Refusal;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.keys.LocalKey;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.model.EncryptionAlgorithmSpec;
import dev.keysmith.sample.kms.model.KeyUsageType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Encrypting and decrypting with any key. What is to be encrypted is checked first and encrypted in
 * a second step, so that a dry run can stop between them; decrypting is its own last check.
 */
final class Ciphering {
  private final Keys keys;

  Ciphering(Keys keys) {
    this.keys = keys;
  }

  /** Finds the key to encrypt with and checks that it and the algorithm will do. */
  Sealing seal(
      LocalKey key,
      @Nullable EncryptionAlgorithmSpec algorithm,
      @Nullable Map<String, String> context,
      String operation) {
    key.usableFor(KeyUsageType.ENCRYPT_DECRYPT, operation);
    return new Sealing(key, checked(key, algorithm, context), EncryptionContext.canonical(context));
  }

  /**
   * Finds the key that a ciphertext was made with, checks that it will do, and decrypts. A
   * symmetric ciphertext names its key; of another the caller must.
   */
  Opening open(
      Blob ciphertext,
      @Nullable String keyId,
      @Nullable EncryptionAlgorithmSpec algorithm,
      @Nullable Map<String, String> context,
      String operation) {
    LocalKey named = keyId == null ? null : keys.named(keyId);
    if (named == null || named.isSymmetric()) {
      return openSealed(SealedBlob.parse(ciphertext), named, algorithm, context, operation);
    }
    named.usableFor(KeyUsageType.ENCRYPT_DECRYPT, operation);
    EncryptionAlgorithmSpec used = checked(named, algorithm, context);
    byte[] plaintext =
        RsaEncryption.decrypt(named.pair(operation), used, ciphertext.toByteArray(), keys.random());
    return new Opening(named, used, null, Blob.wrap(plaintext));
  }

  private Opening openSealed(
      SealedBlob blob,
      @Nullable LocalKey named,
      @Nullable EncryptionAlgorithmSpec algorithm,
      @Nullable Map<String, String> context,
      String operation) {
    LocalKey key = maker(blob);
    if (named != null && named != key) {
      throw Faults.incorrectKey();
    }
    key.usableFor(KeyUsageType.ENCRYPT_DECRYPT, operation);
    EncryptionAlgorithmSpec used = checked(key, algorithm, context);
    byte[] plaintext = blob.open(key.symmetric(operation), EncryptionContext.canonical(context));
    return new Opening(key, used, blob.materialId(), Blob.wrap(plaintext));
  }

  /** KMS does not tell a ciphertext of a deleted key from one of a key that is not the caller's. */
  private LocalKey maker(SealedBlob blob) {
    LocalKey key = keys.find(blob.keyId());
    if (key == null) {
      throw Refusal.of(
          "AccessDeniedException",
          "The ciphertext refers to a KMS key that does not exist, does not exist in this region,"
              + " or you are not allowed to access.");
    }
    return key;
  }

  private static EncryptionAlgorithmSpec checked(
      LocalKey key,
      @Nullable EncryptionAlgorithmSpec algorithm,
      @Nullable Map<String, String> context) {
    EncryptionAlgorithmSpec used =
        algorithm == null ? EncryptionAlgorithmSpec.SYMMETRIC_DEFAULT : algorithm;
    if (!key.type().encryptionAlgorithms(key.usage()).contains(used)) {
      throw Faults.invalidKeyUsage(
          "Algorithm "
              + used.value()
              + " is incompatible with key spec "
              + key.type().name()
              + ".");
    }
    if (context != null && !context.isEmpty() && !key.isSymmetric()) {
      throw Refusal.validation("Only symmetric keys take an encryption context");
    }
    return used;
  }

  /** A key that is about to encrypt. */
  final class Sealing {
    private final LocalKey key;
    private final EncryptionAlgorithmSpec algorithm;
    private final byte[] context;

    private Sealing(LocalKey key, EncryptionAlgorithmSpec algorithm, byte[] context) {
      this.key = key;
      this.algorithm = algorithm;
      this.context = context;
    }

    LocalKey key() {
      return key;
    }

    EncryptionAlgorithmSpec algorithm() {
      return algorithm;
    }

    /** The id of the key material; null for asymmetric keys. */
    @Nullable String materialId() {
      return key.isSymmetric() ? key.symmetric("Encrypt").currentId() : null;
    }

    Blob encrypt(byte[] plaintext) {
      return Blob.wrap(
          key.isSymmetric()
              ? key.symmetric("Encrypt").encrypt(plaintext, context)
              : RsaEncryption.encrypt(key.pair("Encrypt"), algorithm, plaintext, keys.random()));
    }
  }

  /**
   * A ciphertext that has been opened.
   *
   * @param materialId null for asymmetric keys
   */
  record Opening(
      LocalKey key,
      EncryptionAlgorithmSpec algorithm,
      @Nullable String materialId,
      Blob plaintext) {}
}
