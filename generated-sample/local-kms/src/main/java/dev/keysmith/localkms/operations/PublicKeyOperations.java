package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.keys.LocalKey;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.model.CustomerMasterKeySpec;
import dev.keysmith.sample.kms.model.GetPublicKey;
import dev.keysmith.sample.kms.model.GetPublicKeyRequest;
import dev.keysmith.sample.kms.model.GetPublicKeyResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands out public keys, as X.509 {@code SubjectPublicKeyInfo} in DER. */
final class PublicKeyOperations {
  private final Keys keys;

  PublicKeyOperations(Keys keys) {
    this.keys = keys;
  }

  void register(OperationTable table) {
    table.on(GetPublicKey.OPERATION, this::get);
  }

  @SuppressWarnings("deprecation") // KMS still sends the key spec under its old name as well.
  private GetPublicKeyResponse get(GetPublicKeyRequest in) {
    LocalKey key = keys.named(Inputs.keyId(in.keyId()));
    if (!key.type().isAsymmetric()) {
      throw Faults.unsupportedKey(key.arn(), key.type().name(), "GetPublicKey");
    }
    key.lifecycle().requireEnabled();
    return GetPublicKeyResponse.builder()
        .keyId(key.arn())
        .publicKey(Blob.wrap(key.pair("GetPublicKey").pair().getPublic().getEncoded()))
        .customerMasterKeySpec(CustomerMasterKeySpec.of(key.type().name()))
        .keySpec(key.type().spec())
        .keyUsage(key.usage())
        .encryptionAlgorithms(orNull(key.type().encryptionAlgorithms(key.usage())))
        .signingAlgorithms(orNull(key.type().signingAlgorithms(key.usage())))
        .build();
  }

  private static <T> @Nullable List<T> orNull(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
