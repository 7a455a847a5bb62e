package dev.keysmith.demo;

import dev.keysmith.sample.kms.KmsClient;
import dev.keysmith.sample.kms.model.NotFoundException;
import dev.keysmith.sample.kms.model.ScheduleKeyDeletionResponse;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what the demo made: the alias at once, the key after the shortest time that KMS
 * allows.
 */
final class CleanUp implements AutoCloseable {
  private static final int SHORTEST_WINDOW = 7;

  private final KmsClient kms;
  private final PrintStream out;
  private @Nullable String keyId;
  private @Nullable String alias;

  CleanUp(KmsClient kms, PrintStream out) {
    this.kms = kms;
    this.out = out;
  }

  void ofKey(String id) {
    keyId = id;
  }

  /** Named before it is made, since a call can fail and have had its effect. */
  void ofAlias(String name) {
    alias = name;
  }

  /** An alias that cannot be deleted does not keep the key. */
  @Override
  public void close() {
    try {
      deleteAlias();
    } finally {
      deleteKey();
    }
  }

  private void deleteAlias() {
    if (alias != null) {
      deleteAlias(alias);
    }
  }

  private void deleteAlias(String name) {
    try {
      kms.deleteAlias(in -> in.aliasName(name));
      out.printf("%-32s %s%n", "DeleteAlias", name);
    } catch (NotFoundException e) {
      out.printf("%-32s was never made%n", name);
    }
  }

  private void deleteKey() {
    if (keyId != null) {
      String id = keyId;
      ScheduleKeyDeletionResponse end =
          kms.scheduleKeyDeletion(in -> in.keyId(id).pendingWindowInDays(SHORTEST_WINDOW));
      out.printf("%-32s for %s%n", "ScheduleKeyDeletion", end.deletionDate());
    }
  }
}
