package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.keys.Lifecycle;
import dev.keysmith.localkms.keys.LocalKey;
import dev.keysmith.localkms.keys.Scope;
import dev.keysmith.sample.kms.model.CustomerMasterKeySpec;
import dev.keysmith.sample.kms.model.KeyManagerType;
import dev.keysmith.sample.kms.model.KeyMetadata;
import dev.keysmith.sample.kms.model.OriginType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key as {@code DescribeKey} tells of it. */
final class Metadata {
  private Metadata() {}

  static KeyMetadata of(LocalKey key, Scope scope) {
    KeyMetadata.Builder metadata =
        KeyMetadata.builder()
            .awsAccountId(scope.account())
            .keyId(key.id())
            .arn(key.arn())
            .creationDate(key.created())
            .description(key.description())
            .keyUsage(key.usage())
            .origin(OriginType.AWS_KMS)
            .keyManager(KeyManagerType.CUSTOMER)
            .multiRegion(false);
    addSpec(metadata, key);
    addState(metadata, key.lifecycle());
    return metadata.build();
  }

  @SuppressWarnings("deprecation") // KMS still sends the key spec under its old name as well.
  private static void addSpec(KeyMetadata.Builder metadata, LocalKey key) {
    metadata
        .keySpec(key.type().spec())
        .customerMasterKeySpec(CustomerMasterKeySpec.of(key.type().name()))
        .encryptionAlgorithms(orNull(key.type().encryptionAlgorithms(key.usage())))
        .signingAlgorithms(orNull(key.type().signingAlgorithms(key.usage())))
        .macAlgorithms(orNull(key.type().macAlgorithms()));
    if (key.isSymmetric()) {
      metadata.currentKeyMaterialId(key.symmetric("DescribeKey").currentId());
    }
  }

  /**
   * As {@code DescribeKey} has it: the waiting time is told of multi-Region keys alone, and of
   * others the date.
   */
  private static void addState(KeyMetadata.Builder metadata, Lifecycle lifecycle) {
    synchronized (lifecycle) {
      metadata
          .enabled(lifecycle.isEnabled())
          .keyState(lifecycle.state())
          .deletionDate(lifecycle.deletion());
    }
  }

  private static <T> @Nullable List<T> orNull(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
