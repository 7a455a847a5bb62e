package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.crypto.KeyType;
import dev.keysmith.localkms.fault.Checks;
import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.localkms.fault.Refusal;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.keys.LocalKey;
import dev.keysmith.sample.kms.model.CreateKey;
import dev.keysmith.sample.kms.model.CreateKeyRequest;
import dev.keysmith.sample.kms.model.CreateKeyResponse;
import dev.keysmith.sample.kms.model.DescribeKey;
import dev.keysmith.sample.kms.model.DescribeKeyRequest;
import dev.keysmith.sample.kms.model.DescribeKeyResponse;
import dev.keysmith.sample.kms.model.KeyListEntry;
import dev.keysmith.sample.kms.model.KeySpec;
import dev.keysmith.sample.kms.model.KeyUsageType;
import dev.keysmith.sample.kms.model.ListKeys;
import dev.keysmith.sample.kms.model.ListKeysRequest;
import dev.keysmith.sample.kms.model.ListKeysResponse;
import dev.keysmith.sample.kms.model.OriginType;
import dev.keysmith.sample.kms.model.Tag;
import dev.keysmith.sample.kms.model.UpdateKeyDescription;
import dev.keysmith.sample.kms.model.UpdateKeyDescriptionRequest;
import dev.keysmith.sample.kms.model.UpdateKeyDescriptionResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes keys and tells of them. */
final class KeyOperations {
  private static final int LONGEST_DESCRIPTION = 8192;
  private static final int PAGE = 100;

  private final Keys keys;

  KeyOperations(Keys keys) {
    this.keys = keys;
  }

  void register(OperationTable table) {
    table
        .on(CreateKey.OPERATION, this::create)
        .on(DescribeKey.OPERATION, this::describe)
        .on(ListKeys.OPERATION, this::list)
        .on(UpdateKeyDescription.OPERATION, this::updateDescription);
  }

  private CreateKeyResponse create(CreateKeyRequest in) {
    refuseOtherOrigins(in);
    KeyType type = type(in);
    KeyUsageType usage = usage(in, type);
    String description = description(in.description() == null ? "" : in.description());
    Map<String, String> tags = tags(in.tags());
    String policy = Policies.orDefault(in.policy(), keys);
    LocalKey key = keys.create(type, usage, description, policy, tags);
    return CreateKeyResponse.builder().keyMetadata(Metadata.of(key, keys.scope())).build();
  }

  private static Map<String, String> tags(@Nullable List<Tag> tags) {
    return tags == null ? Map.of() : TagOperations.checked(tags);
  }

  private static void refuseOtherOrigins(CreateKeyRequest in) {
    OriginType origin = in.origin();
    if (origin != null && !origin.equals(OriginType.AWS_KMS)) {
      throw Faults.unsupported("keys of origin " + origin.value());
    }
    if (in.customKeyStoreId() != null || in.xksKeyId() != null) {
      throw Faults.unsupported("custom key stores");
    }
    if (Boolean.TRUE.equals(in.multiRegion())) {
      throw Faults.unsupported("multi-Region keys");
    }
  }

  private static KeyType type(CreateKeyRequest in) {
    KeySpec spec = spec(in);
    KeyType type = KeyType.of(spec);
    if (type != null) {
      return type;
    }
    if (spec.known() == null) {
      throw Refusal.validation("KeySpec " + spec.value() + " is not known");
    }
    throw Faults.unsupported("keys of spec " + spec.value());
  }

  /** The key spec, which old clients send under the name that it had before. */
  @SuppressWarnings("deprecation")
  private static KeySpec spec(CreateKeyRequest in) {
    if (in.keySpec() != null && in.customerMasterKeySpec() != null) {
      throw Refusal.validation(
          "You cannot specify KeySpec and CustomerMasterKeySpec in the same request."
              + " CustomerMasterKeySpec is deprecated.");
    }
    if (in.keySpec() != null) {
      return in.keySpec();
    }
    return in.customerMasterKeySpec() == null
        ? KeySpec.SYMMETRIC_DEFAULT
        : KeySpec.of(in.customerMasterKeySpec().value());
  }

  private static KeyUsageType usage(CreateKeyRequest in, KeyType type) {
    KeyUsageType usage = in.keyUsage();
    if (usage == null && type.isAsymmetric()) {
      throw Refusal.validation("You must specify a KeyUsage value for an asymmetric KMS key.");
    }
    KeyUsageType wanted = usage == null ? KeyUsageType.ENCRYPT_DECRYPT : usage;
    if (!type.usages().contains(wanted)) {
      throw Refusal.validation(
          "KeyUsage " + wanted.value() + " is not compatible with KeySpec " + type.name());
    }
    return wanted;
  }

  private DescribeKeyResponse describe(DescribeKeyRequest in) {
    LocalKey key = keys.named(Inputs.keyId(in.keyId()));
    return DescribeKeyResponse.builder().keyMetadata(Metadata.of(key, keys.scope())).build();
  }

  private ListKeysResponse list(ListKeysRequest in) {
    Page<LocalKey> page = Page.of(keys.all(), in.limit(), PAGE, in.marker());
    return ListKeysResponse.builder()
        .keys(page.items().stream().map(KeyOperations::entry).toList())
        .nextMarker(page.nextMarker())
        .truncated(page.truncated())
        .build();
  }

  private static KeyListEntry entry(LocalKey key) {
    return KeyListEntry.builder().keyId(key.id()).keyArn(key.arn()).build();
  }

  private UpdateKeyDescriptionResponse updateDescription(UpdateKeyDescriptionRequest in) {
    String description = description(Checks.required("description", in.description()));
    LocalKey key = keys.withIdOrArn(Inputs.keyId(in.keyId()));
    key.lifecycle().requireKept();
    key.description(description);
    return UpdateKeyDescriptionResponse.builder().build();
  }

  private static String description(String text) {
    return Checks.length("description", text, 0, LONGEST_DESCRIPTION);
  }
}
