package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Checks;
import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.keys.LocalKey;
import dev.keysmith.localkms.keys.Rotation;
import dev.keysmith.sample.kms.model.DisableKeyRotation;
import dev.keysmith.sample.kms.model.DisableKeyRotationRequest;
import dev.keysmith.sample.kms.model.DisableKeyRotationResponse;
import dev.keysmith.sample.kms.model.EnableKeyRotation;
import dev.keysmith.sample.kms.model.EnableKeyRotationRequest;
import dev.keysmith.sample.kms.model.EnableKeyRotationResponse;
import dev.keysmith.sample.kms.model.GetKeyRotationStatus;
import dev.keysmith.sample.kms.model.GetKeyRotationStatusRequest;
import dev.keysmith.sample.kms.model.GetKeyRotationStatusResponse;
import dev.keysmith.sample.kms.model.IncludeKeyMaterial;
import dev.keysmith.sample.kms.model.ListKeyRotations;
import dev.keysmith.sample.kms.model.ListKeyRotationsRequest;
import dev.keysmith.sample.kms.model.ListKeyRotationsResponse;
import dev.keysmith.sample.kms.model.RotateKeyOnDemand;
import dev.keysmith.sample.kms.model.RotateKeyOnDemandRequest;
import dev.keysmith.sample.kms.model.RotateKeyOnDemandResponse;
import dev.keysmith.sample.kms.model.RotationType;
import dev.keysmith.sample.kms.model.RotationsListEntry;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rotates symmetric keys on demand, and keeps their setting of automatic rotation. */
final class RotationOperations {
  private static final int SHORTEST_PERIOD = 90;
  private static final int LONGEST_PERIOD = 2560;
  private static final int PAGE = 100;

  private final Keys keys;

  RotationOperations(Keys keys) {
    this.keys = keys;
  }

  void register(OperationTable table) {
    table
        .on(EnableKeyRotation.OPERATION, this::enable)
        .on(DisableKeyRotation.OPERATION, this::disable)
        .on(GetKeyRotationStatus.OPERATION, this::status)
        .on(RotateKeyOnDemand.OPERATION, this::rotate)
        .on(ListKeyRotations.OPERATION, this::list);
  }

  private EnableKeyRotationResponse enable(EnableKeyRotationRequest in) {
    int days = in.rotationPeriodInDays() == null ? Rotation.DEFAULT_PERIOD : period(in);
    LocalKey key = enabledKey(in.keyId(), "EnableKeyRotation");
    key.rotation().enable(days, keys.now());
    return EnableKeyRotationResponse.builder().build();
  }

  private static int period(EnableKeyRotationRequest in) {
    return Checks.range(
        "rotationPeriodInDays",
        Checks.required("rotationPeriodInDays", in.rotationPeriodInDays()),
        SHORTEST_PERIOD,
        LONGEST_PERIOD);
  }

  private DisableKeyRotationResponse disable(DisableKeyRotationRequest in) {
    enabledKey(in.keyId(), "DisableKeyRotation").rotation().disable();
    return DisableKeyRotationResponse.builder().build();
  }

  private GetKeyRotationStatusResponse status(GetKeyRotationStatusRequest in) {
    LocalKey key = key(in.keyId(), "GetKeyRotationStatus");
    Rotation rotation = key.rotation();
    boolean enabled = rotation.isEnabled();
    return GetKeyRotationStatusResponse.builder()
        .keyId(key.arn())
        .keyRotationEnabled(enabled)
        .rotationPeriodInDays(enabled ? (Integer) rotation.periodDays() : null)
        .nextRotationDate(rotation.next())
        .build();
  }

  private RotateKeyOnDemandResponse rotate(RotateKeyOnDemandRequest in) {
    LocalKey key = enabledKey(in.keyId(), "RotateKeyOnDemand");
    key.rotate(keys.now());
    return RotateKeyOnDemandResponse.builder().keyId(key.arn()).build();
  }

  private ListKeyRotationsResponse list(ListKeyRotationsRequest in) {
    if (IncludeKeyMaterial.ALL_KEY_MATERIAL.equals(in.includeKeyMaterial())) {
      throw Faults.unsupported("IncludeKeyMaterial ALL_KEY_MATERIAL");
    }
    LocalKey key = key(in.keyId(), "ListKeyRotations");
    Page<RotationsListEntry> page = Page.of(entries(key), in.limit(), PAGE, in.marker());
    return ListKeyRotationsResponse.builder()
        .rotations(page.items())
        .nextMarker(page.nextMarker())
        .truncated(page.truncated())
        .build();
  }

  /** The rotations in the order that they happened, which a number of fixed width keeps. */
  private static NavigableMap<String, RotationsListEntry> entries(LocalKey key) {
    NavigableMap<String, RotationsListEntry> entries = new TreeMap<>();
    for (Rotation.Past past : key.rotation().past()) {
      entries.put("%08d".formatted(entries.size()), entry(key, past));
    }
    return entries;
  }

  private static RotationsListEntry entry(LocalKey key, Rotation.Past past) {
    return RotationsListEntry.builder()
        .keyId(key.arn())
        .keyMaterialId(past.materialId())
        .rotationDate(past.when())
        .rotationType(RotationType.ON_DEMAND)
        .build();
  }

  private LocalKey enabledKey(@Nullable String keyId, String operation) {
    LocalKey key = key(keyId, operation);
    key.lifecycle().requireEnabled();
    return key;
  }

  private LocalKey key(@Nullable String keyId, String operation) {
    LocalKey key = keys.withIdOrArn(Inputs.keyId(keyId));
    if (!key.isSymmetric()) {
      throw Faults.unsupportedKey(key.arn(), key.type().name(), operation);
    }
    key.lifecycle().requireKept();
    return key;
  }
}
