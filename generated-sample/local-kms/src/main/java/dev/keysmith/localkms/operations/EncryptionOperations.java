package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.model.Decrypt;
import dev.keysmith.sample.kms.model.DecryptRequest;
import dev.keysmith.sample.kms.model.DecryptResponse;
import dev.keysmith.sample.kms.model.DryRunModifierType;
import dev.keysmith.sample.kms.model.Encrypt;
import dev.keysmith.sample.kms.model.EncryptRequest;
import dev.keysmith.sample.kms.model.EncryptResponse;
import dev.keysmith.sample.kms.model.ReEncrypt;
import dev.keysmith.sample.kms.model.ReEncryptRequest;
import dev.keysmith.sample.kms.model.ReEncryptResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Encrypts and decrypts what the caller sends. */
final class EncryptionOperations {
  private final Keys keys;
  private final Ciphering ciphering;

  EncryptionOperations(Keys keys) {
    this.keys = keys;
    this.ciphering = new Ciphering(keys);
  }

  void register(OperationTable table) {
    table
        .on(Encrypt.OPERATION, this::encrypt)
        .on(Decrypt.OPERATION, this::decrypt)
        .on(ReEncrypt.OPERATION, this::reEncrypt);
  }

  private EncryptResponse encrypt(EncryptRequest in) {
    Blob plaintext = Inputs.plaintext("plaintext", in.plaintext());
    Ciphering.Sealing sealing =
        ciphering.seal(
            keys.named(Inputs.keyId(in.keyId())),
            in.encryptionAlgorithm(),
            in.encryptionContext(),
            "Encrypt");
    Faults.endDryRun(in.dryRun());
    return EncryptResponse.builder()
        .ciphertextBlob(sealing.encrypt(plaintext.toByteArray()))
        .keyId(sealing.key().arn())
        .encryptionAlgorithm(sealing.algorithm())
        .build();
  }

  private DecryptResponse decrypt(DecryptRequest in) {
    Inputs.noRecipient(in.recipient());
    refuseModifiers(in.dryRunModifiers());
    Ciphering.Opening opening =
        ciphering.open(
            Inputs.ciphertext("ciphertextBlob", in.ciphertextBlob()),
            in.keyId(),
            in.encryptionAlgorithm(),
            in.encryptionContext(),
            "Decrypt");
    Faults.endDryRun(in.dryRun());
    return DecryptResponse.builder()
        .keyId(opening.key().arn())
        .plaintext(opening.plaintext())
        .encryptionAlgorithm(opening.algorithm())
        .keyMaterialId(opening.materialId())
        .build();
  }

  private ReEncryptResponse reEncrypt(ReEncryptRequest in) {
    refuseModifiers(in.dryRunModifiers());
    Blob ciphertext = Inputs.ciphertext("ciphertextBlob", in.ciphertextBlob());
    Ciphering.Sealing to =
        ciphering.seal(
            keys.named(Inputs.keyId("destinationKeyId", in.destinationKeyId())),
            in.destinationEncryptionAlgorithm(),
            in.destinationEncryptionContext(),
            "ReEncryptTo");
    Ciphering.Opening from =
        ciphering.open(
            ciphertext,
            in.sourceKeyId(),
            in.sourceEncryptionAlgorithm(),
            in.sourceEncryptionContext(),
            "ReEncryptFrom");
    Faults.endDryRun(in.dryRun());
    return moved(from, to);
  }

  private static ReEncryptResponse moved(Ciphering.Opening from, Ciphering.Sealing to) {
    try {
      return ReEncryptResponse.builder()
          .ciphertextBlob(to.encrypt(from.plaintext().unsafeBytes()))
          .sourceKeyId(from.key().arn())
          .keyId(to.key().arn())
          .sourceEncryptionAlgorithm(from.algorithm())
          .destinationEncryptionAlgorithm(to.algorithm())
          .sourceKeyMaterialId(from.materialId())
          .destinationKeyMaterialId(to.materialId())
          .build();
    } finally {
      from.plaintext().destroy();
    }
  }

  private static void refuseModifiers(@Nullable List<DryRunModifierType> modifiers) {
    if (modifiers != null && !modifiers.isEmpty()) {
      throw Faults.unsupported("DryRunModifiers");
    }
  }
}
