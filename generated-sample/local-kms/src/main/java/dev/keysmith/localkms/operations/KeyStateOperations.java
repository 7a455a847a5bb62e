package dev.keysmith.localkms.operations;

import dev.keysmith.localkms.fault.Checks;
import dev.keysmith.localkms.keys.Keys;
import dev.keysmith.localkms.keys.LocalKey;
import dev.keysmith.sample.kms.model.CancelKeyDeletion;
import dev.keysmith.sample.kms.model.CancelKeyDeletionRequest;
import dev.keysmith.sample.kms.model.CancelKeyDeletionResponse;
import dev.keysmith.sample.kms.model.DisableKey;
import dev.keysmith.sample.kms.model.DisableKeyRequest;
import dev.keysmith.sample.kms.model.DisableKeyResponse;
import dev.keysmith.sample.kms.model.EnableKey;
import dev.keysmith.sample.kms.model.EnableKeyRequest;
import dev.keysmith.sample.kms.model.EnableKeyResponse;
import dev.keysmith.sample.kms.model.KeyState;
import dev.keysmith.sample.kms.model.ScheduleKeyDeletion;
import dev.keysmith.sample.kms.model.ScheduleKeyDeletionRequest;
import dev.keysmith.sample.kms.model.ScheduleKeyDeletionResponse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moves keys from state to state. */
final class KeyStateOperations {
  private static final int SHORTEST_WINDOW = 7;
  private static final int LONGEST_WINDOW = 30;

  private final Keys keys;

  KeyStateOperations(Keys keys) {
    this.keys = keys;
  }

  void register(OperationTable table) {
    table
        .on(EnableKey.OPERATION, this::enable)
        .on(DisableKey.OPERATION, this::disable)
        .on(ScheduleKeyDeletion.OPERATION, this::scheduleDeletion)
        .on(CancelKeyDeletion.OPERATION, this::cancelDeletion);
  }

  private EnableKeyResponse enable(EnableKeyRequest in) {
    key(in.keyId()).lifecycle().enable();
    return EnableKeyResponse.builder().build();
  }

  private DisableKeyResponse disable(DisableKeyRequest in) {
    key(in.keyId()).lifecycle().disable();
    return DisableKeyResponse.builder().build();
  }

  private ScheduleKeyDeletionResponse scheduleDeletion(ScheduleKeyDeletionRequest in) {
    int days = window(in.pendingWindowInDays());
    LocalKey key = key(in.keyId());
    Instant end = key.lifecycle().scheduleDeletion(keys.now(), days);
    return ScheduleKeyDeletionResponse.builder()
        .keyId(key.arn())
        .deletionDate(end)
        .keyState(KeyState.PENDING_DELETION)
        .pendingWindowInDays(days)
        .build();
  }

  private static int window(@Nullable Integer days) {
    return days == null
        ? LONGEST_WINDOW
        : Checks.range("pendingWindowInDays", days, SHORTEST_WINDOW, LONGEST_WINDOW);
  }

  private CancelKeyDeletionResponse cancelDeletion(CancelKeyDeletionRequest in) {
    LocalKey key = key(in.keyId());
    key.lifecycle().cancelDeletion();
    return CancelKeyDeletionResponse.builder().keyId(key.arn()).build();
  }

  private LocalKey key(@Nullable String id) {
    return keys.withIdOrArn(Inputs.keyId(id));
  }
}
