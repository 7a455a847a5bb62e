package dev.keysmith.localkms;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.model.KeyMetadata;
import dev.keysmith.sample.kms.model.KeyState;
import dev.keysmith.sample.kms.model.NotFoundException;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The states of a key: what each operation does in each, and where it leads. */
final class KeyStatesTest {
  private static final Map<String, BiConsumer<TestKms, String>> OPERATIONS =
      Map.of(
          "enable", (test, id) -> test.kms.enableKey(in -> in.keyId(id)),
          "disable", (test, id) -> test.kms.disableKey(in -> in.keyId(id)),
          "schedule", (test, id) -> test.kms.scheduleKeyDeletion(in -> in.keyId(id)),
          "cancel", (test, id) -> test.kms.cancelKeyDeletion(in -> in.keyId(id)),
          "encrypt", (test, id) -> test.encrypt(id, "x"),
          "dataKey", (test, id) -> test.kms.generateDataKey(in -> in.keyId(id).numberOfBytes(1)),
          "alias",
              (test, id) -> test.kms.createAlias(in -> in.aliasName("alias/a").targetKeyId(id)),
          "rotate", (test, id) -> test.kms.rotateKeyOnDemand(in -> in.keyId(id)),
          "describe", (test, id) -> test.kms.describeKey(in -> in.keyId(id)));

  private final TestKms test = TestKms.inProcess();

  @AfterEach
  void close() {
    test.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Enabled,         enable,   Enabled",
    "Enabled,         disable,  Disabled",
    "Enabled,         schedule, PendingDeletion",
    "Enabled,         cancel,   KMSInvalidStateException",
    "Enabled,         encrypt,  Enabled",
    "Enabled,         dataKey,  Enabled",
    "Enabled,         alias,    Enabled",
    "Enabled,         rotate,   Enabled",
    "Enabled,         describe, Enabled",
    "Disabled,        enable,   Enabled",
    "Disabled,        disable,  Disabled",
    "Disabled,        schedule, PendingDeletion",
    "Disabled,        cancel,   KMSInvalidStateException",
    "Disabled,        encrypt,  DisabledException",
    "Disabled,        dataKey,  DisabledException",
    "Disabled,        alias,    Disabled",
    "Disabled,        rotate,   DisabledException",
    "Disabled,        describe, Disabled",
    "PendingDeletion, enable,   KMSInvalidStateException",
    "PendingDeletion, disable,  KMSInvalidStateException",
    "PendingDeletion, schedule, KMSInvalidStateException",
    "PendingDeletion, cancel,   Disabled",
    "PendingDeletion, encrypt,  KMSInvalidStateException",
    "PendingDeletion, dataKey,  KMSInvalidStateException",
    "PendingDeletion, alias,    KMSInvalidStateException",
    "PendingDeletion, rotate,   KMSInvalidStateException",
    "PendingDeletion, describe, PendingDeletion",
  })
  void eachOperationInEachState(String state, String operation, String result) {
    String id = keyIn(state);
    BiConsumer<TestKms, String> call = requireNonNull(OPERATIONS.get(operation));
    if (result.endsWith("Exception")) {
      TestKms.refused(result, () -> call.accept(test, id));
      assertEquals(KeyState.of(state), metadata(id).keyState());
    } else {
      call.accept(test, id);
      assertEquals(KeyState.of(result), metadata(id).keyState());
    }
    assertEquals(KeyState.ENABLED.equals(metadata(id).keyState()), metadata(id).enabled());
  }

  private String keyIn(String state) {
    String id = test.newKey();
    switch (state) {
      case "Disabled" -> test.kms.disableKey(in -> in.keyId(id));
      case "PendingDeletion" -> test.kms.scheduleKeyDeletion(in -> in.keyId(id));
      default -> assertEquals("Enabled", state);
    }
    return id;
  }

  private KeyMetadata metadata(String id) {
    return requireNonNull(test.kms.describeKey(in -> in.keyId(id)).keyMetadata());
  }

  @Test
  void theMessagesNameTheKey() {
    String disabled = keyIn("Disabled");
    assertEquals(
        test.arn(disabled) + " is disabled.",
        TestKms.refused("DisabledException", () -> test.encrypt(disabled, "x")).getMessage());
    String ending = keyIn("PendingDeletion");
    assertEquals(
        test.arn(ending) + " is pending deletion.",
        TestKms.refused("KMSInvalidStateException", () -> test.encrypt(ending, "x")).getMessage());
  }

  @Test
  void aCiphertextNeedsItsKeyEnabled() {
    String id = test.newKey();
    Blob blob = test.encrypt(id, "x");
    test.kms.disableKey(in -> in.keyId(id));
    TestKms.refused("DisabledException", () -> test.decrypt(blob));
    test.kms.enableKey(in -> in.keyId(id));
    assertEquals("x", test.decrypt(blob));
  }

  @Test
  void aDeletedKeyIsGoneWithItsAliasesWhenItsTimeHasCome() {
    String id = test.newKey();
    Blob blob = test.encrypt(id, "x");
    test.kms.createAlias(in -> in.aliasName("alias/ending").targetKeyId(id));
    var end = test.kms.scheduleKeyDeletion(in -> in.keyId(id).pendingWindowInDays(7));
    assertEquals(test.clock.instant().plus(Duration.ofDays(7)), end.deletionDate());
    assertEquals(KeyState.PENDING_DELETION, end.keyState());
    assertEquals(7, end.pendingWindowInDays());
    test.clock.advance(Duration.ofDays(7).minusMillis(1));
    assertEquals(end.deletionDate(), metadata(id).deletionDate());
    test.clock.advance(Duration.ofMillis(1));
    assertThrows(NotFoundException.class, () -> metadata(id));
    assertEquals(0, requireNonNull(test.kms.listAliases(in -> {}).aliases()).size());
    assertEquals(0, requireNonNull(test.kms.listKeys(in -> {}).keys()).size());
    TestKms.refused("AccessDeniedException", () -> test.decrypt(blob));
  }

  @Test
  void theWaitingTimeIsSevenToThirtyDays() {
    String id = test.newKey();
    for (int days : new int[] {6, 31}) {
      TestKms.refused(
          "ValidationException",
          () -> test.kms.scheduleKeyDeletion(in -> in.keyId(id).pendingWindowInDays(days)));
    }
    assertEquals(30, test.kms.scheduleKeyDeletion(in -> in.keyId(id)).pendingWindowInDays());
  }
}
