package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Checks;
import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.localkms.fault.Refusal;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.keys.LocalKey;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.model.DataKeySpec;
import dev.keysmith.sample.kms.model.GenerateDataKey;
import dev.keysmith.sample.kms.model.GenerateDataKeyRequest;
import dev.keysmith.sample.kms.model.GenerateDataKeyResponse;
import dev.keysmith.sample.kms.model.GenerateDataKeyWithoutPlaintext;
import dev.keysmith.sample.kms.model.GenerateDataKeyWithoutPlaintextRequest;
import dev.keysmith.sample.kms.model.GenerateDataKeyWithoutPlaintextResponse;
import dev.keysmith.sample.kms.model.GenerateRandom;
import dev.keysmith.sample.kms.model.GenerateRandomRequest;
import dev.keysmith.sample.kms.model.GenerateRandomResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes data keys, wrapped by a symmetric key, and random bytes. */
final class DataKeyOperations {
  private static final int MOST_BYTES = 1024;

  private final Keys keys;
  private final Ciphering ciphering;

  DataKeyOperations(Keys keys) {
    this.keys = keys;
    this.ciphering = new Ciphering(keys);
  }

  void register(OperationTable table) {
    table
        .on(GenerateDataKey.OPERATION, this::generate)
        .on(GenerateDataKeyWithoutPlaintext.OPERATION, this::generateWithoutPlaintext)
        .on(GenerateRandom.OPERATION, this::random);
  }

  private GenerateDataKeyResponse generate(GenerateDataKeyRequest in) {
    Inputs.noRecipient(in.recipient());
    int length = length(in.keySpec(), in.numberOfBytes());
    Ciphering.Sealing sealing =
        sealing(keys, ciphering, in.keyId(), in.encryptionContext(), "GenerateDataKey");
    Faults.endDryRun(in.dryRun());
    byte[] dataKey = bytes(length);
    return GenerateDataKeyResponse.builder()
        .ciphertextBlob(sealing.encrypt(dataKey))
        .plaintext(Blob.wrap(dataKey))
        .keyId(sealing.key().arn())
        .keyMaterialId(sealing.materialId())
        .build();
  }

  private GenerateDataKeyWithoutPlaintextResponse generateWithoutPlaintext(
      GenerateDataKeyWithoutPlaintextRequest in) {
    int length = length(in.keySpec(), in.numberOfBytes());
    Ciphering.Sealing sealing =
        sealing(
            keys, ciphering, in.keyId(), in.encryptionContext(), "GenerateDataKeyWithoutPlaintext");
    Faults.endDryRun(in.dryRun());
    byte[] dataKey = bytes(length);
    Blob wrapped = sealing.encrypt(dataKey);
    Arrays.fill(dataKey, (byte) 0);
    return GenerateDataKeyWithoutPlaintextResponse.builder()
        .ciphertextBlob(wrapped)
        .keyId(sealing.key().arn())
        .keyMaterialId(sealing.materialId())
        .build();
  }

  private GenerateRandomResponse random(GenerateRandomRequest in) {
    Inputs.noRecipient(in.recipient());
    if (in.customKeyStoreId() != null) {
      throw Faults.unsupported("custom key stores");
    }
    int length = inBounds(Checks.required("numberOfBytes", in.numberOfBytes()));
    return GenerateRandomResponse.builder().plaintext(Blob.wrap(bytes(length))).build();
  }

  /** A symmetric key about to wrap a data key; others are refused for the operation named. */
  static Ciphering.Sealing sealing(
      Keys keys,
      Ciphering ciphering,
      @Nullable String keyId,
      @Nullable Map<String, String> context,
      String operation) {
    LocalKey key = keys.named(Inputs.keyId(keyId));
    Ciphering.Sealing sealing = ciphering.seal(key, null, context, operation);
    key.symmetric(operation);
    return sealing;
  }

  /** The key's length in bytes: exactly one of the two members tells it. */
  private static int length(@Nullable DataKeySpec spec, @Nullable Integer bytes) {
    if ((spec == null) == (bytes == null)) {
      throw Refusal.validation("Please specify either number of bytes or key spec.");
    }
    return spec == null ? inBounds(Checks.required("numberOfBytes", bytes)) : length(spec);
  }

  private static int length(DataKeySpec spec) {
    Checks.oneOf("keySpec", spec, List.of(DataKeySpec.AES_256, DataKeySpec.AES_128));
    return spec.equals(DataKeySpec.AES_256) ? 32 : 16;
  }

  private static int inBounds(int bytes) {
    return Checks.range("numberOfBytes", bytes, 1, MOST_BYTES);
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    keys.random().nextBytes(bytes);
    return bytes;
  }
}
