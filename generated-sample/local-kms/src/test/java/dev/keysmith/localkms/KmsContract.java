package dev.keysmith.localkms;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.client.Outcome;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.sample.kms.KmsClient;
import dev.keysmith.sample.kms.model.DataKeySpec;
import dev.keysmith.sample.kms.model.Decrypt;
import dev.keysmith.sample.kms.model.DecryptError;
import dev.keysmith.sample.kms.model.DecryptRequest;
import dev.keysmith.sample.kms.model.DecryptResponse;
import dev.keysmith.sample.kms.model.DryRunOperationException;
import dev.keysmith.sample.kms.model.IncorrectKeyException;
import dev.keysmith.sample.kms.model.InvalidCiphertextException;
import dev.keysmith.sample.kms.model.InvalidKeyUsageException;
import dev.keysmith.sample.kms.model.KeySpec;
import dev.keysmith.sample.kms.model.KeyUsageType;
import dev.keysmith.sample.kms.model.NotFoundException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caller sees of encryption and data keys, whichever way its requests come in. */
abstract class KmsContract {
  private static final Map<String, String> ACME = Map.of("tenant", "acme", "unit", "Gärten");

  private TestKms test;
  private KmsClient kms;

  abstract TestKms start();

  @BeforeEach
  void open() {
    test = start();
    kms = test.kms;
  }

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void decryptGivesBackWhatEncryptTook() {
    String id = test.newKey();
    Blob secret = Blob.ofUtf8("correct horse");
    var wrapped = kms.encrypt(in -> in.keyId(id).plaintext(secret).encryptionContext(ACME));
    Blob blob = requireNonNull(wrapped.ciphertextBlob());
    var back = kms.decrypt(in -> in.ciphertextBlob(blob).encryptionContext(ACME));
    assertEquals(test.arn(id), wrapped.keyId());
    assertEquals(test.arn(id), back.keyId());
    assertEquals(secret, back.plaintext());
    assertNotNull(back.keyMaterialId());
  }

  @Test
  void theOrderOfTheContextDoesNotMatterItsContentDoes() {
    String id = test.newKey();
    Blob blob =
        requireNonNull(
            kms.encrypt(
                    in ->
                        in.keyId(id)
                            .plaintext(Blob.ofUtf8("x"))
                            .encryptionContext(Map.of("ab", "c", "d", "")))
                .ciphertextBlob());
    for (Map<String, String> wrong :
        List.of(
            Map.<String, String>of(),
            Map.of("ab", "c"),
            Map.of("a", "bc", "d", ""),
            Map.of("ab", "c", "d", " "),
            Map.of("c", "ab", "", "d"))) {
      assertThrows(
          InvalidCiphertextException.class,
          () -> kms.decrypt(in -> in.ciphertextBlob(blob).encryptionContext(wrong)),
          wrong.toString());
    }
    kms.decrypt(in -> in.ciphertextBlob(blob).encryptionContext(Map.of("d", "", "ab", "c")));
  }

  @Test
  void aKeyIsNamedInFourWays() {
    String id = test.newKey();
    kms.createAlias(in -> in.aliasName("alias/four").targetKeyId(id));
    for (String name :
        List.of(
            id, test.arn(id), "alias/four", "arn:aws:kms:eu-central-1:111122223333:alias/four")) {
      Blob blob = test.encrypt(name, "x");
      var back = kms.decrypt(in -> in.keyId(name).ciphertextBlob(blob));
      assertEquals(test.arn(id), back.keyId(), name);
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    String gone = "00000000-0000-4000-8000-000000000000";
    Map<String, String> messages =
        Map.of(
            gone,
            "Key '" + test.arn(gone) + "' does not exist",
            test.arn(gone),
            "Key '" + test.arn(gone) + "' does not exist",
            "alias/none",
            "Alias arn:aws:kms:eu-central-1:111122223333:alias/none is not found.",
            "key",
            "Invalid keyId 'key'",
            "arn:aws:kms:us-west-2:111122223333:key/" + gone,
            "Invalid arn arn:aws:kms:us-west-2:111122223333:key/" + gone);
    messages.forEach(
        (name, message) -> {
          NotFoundException e =
              assertThrows(NotFoundException.class, () -> kms.describeKey(in -> in.keyId(name)));
          assertEquals(message, e.getMessage());
          assertEquals(400, e.statusCode());
          assertNotNull(e.requestId());
        });
  }

  @Test
  void aCiphertextOfAnotherKeyIsRefused() {
    Blob blob = test.encrypt(test.newKey(), "x");
    String other = test.newKey();
    assertThrows(
        IncorrectKeyException.class, () -> kms.decrypt(in -> in.ciphertextBlob(blob).keyId(other)));
  }

  @Test
  void damagedCiphertextsAreRefused() {
    byte[] blob = test.encrypt(test.newKey(), "x").toByteArray();
    for (int at = 0; at < blob.length; at++) {
      byte[] damaged = blob.clone();
      damaged[at] ^= 1;
      assertThrows(
          InvalidCiphertextException.class,
          () -> kms.decrypt(in -> in.ciphertextBlob(Blob.of(damaged))),
          "byte " + at);
    }
    assertThrows(
        InvalidCiphertextException.class,
        () -> kms.decrypt(in -> in.ciphertextBlob(Blob.ofUtf8("no ciphertext"))));
  }

  @Test
  void theOutcomeIsTyped() {
    Outcome<DecryptResponse, DecryptError> outcome =
        kms.attempt(
            Decrypt.OPERATION,
            DecryptRequest.builder().ciphertextBlob(Blob.ofUtf8("no ciphertext")).build());
    assertTrue(
        outcome instanceof Outcome.Failure<DecryptResponse, DecryptError> failure
            && failure.error() instanceof InvalidCiphertextException);
  }

  @Test
  void dataKeysComeInTheLengthAskedForAndUnwrap() {
    String id = test.newKey();
    assertEquals(32, dataKey(id, DataKeySpec.AES_256, null).size());
    assertEquals(16, dataKey(id, DataKeySpec.AES_128, null).size());
    assertEquals(1, dataKey(id, null, 1).size());
    assertEquals(1024, dataKey(id, null, 1024).size());
    assertNotEquals(dataKey(id, DataKeySpec.AES_256, null), dataKey(id, DataKeySpec.AES_256, null));
  }

  private Blob dataKey(String id, @Nullable DataKeySpec spec, @Nullable Integer bytes) {
    var key = kms.generateDataKey(in -> in.keyId(id).keySpec(spec).numberOfBytes(bytes));
    Blob wrapped = requireNonNull(key.ciphertextBlob());
    Blob plaintext = requireNonNull(key.plaintext());
    assertEquals(plaintext, kms.decrypt(in -> in.ciphertextBlob(wrapped)).plaintext());
    return plaintext;
  }

  @Test
  void aDataKeyWithoutPlaintextUnwrapsInItsContextAlone() {
    String id = test.newKey();
    var key =
        kms.generateDataKeyWithoutPlaintext(
            in -> in.keyId(id).keySpec(DataKeySpec.AES_256).encryptionContext(ACME));
    Blob wrapped = requireNonNull(key.ciphertextBlob());
    var back = kms.decrypt(in -> in.ciphertextBlob(wrapped).encryptionContext(ACME));
    assertEquals(32, requireNonNull(back.plaintext()).size());
    assertEquals(64, requireNonNull(key.keyMaterialId()).length());
    assertEquals(key.keyMaterialId(), back.keyMaterialId());
    assertThrows(
        InvalidCiphertextException.class, () -> kms.decrypt(in -> in.ciphertextBlob(wrapped)));
  }

  @Test
  void aDataKeysLengthIsToldInExactlyOneWay() {
    String id = test.newKey();
    TestKms.refused(
        "ValidationException", () -> kms.generateDataKeyWithoutPlaintext(in -> in.keyId(id)));
    TestKms.refused(
        "ValidationException",
        () ->
            kms.generateDataKeyWithoutPlaintext(
                in -> in.keyId(id).keySpec(DataKeySpec.AES_256).numberOfBytes(32)));
    TestKms.refused(
        "ValidationException", () -> kms.generateDataKey(in -> in.keyId(id).numberOfBytes(0)));
    TestKms.refused(
        "ValidationException", () -> kms.generateDataKey(in -> in.keyId(id).numberOfBytes(1025)));
    TestKms.refused(
        "ValidationException",
        () -> kms.generateDataKey(in -> in.keyId(id).keySpec(DataKeySpec.of("AES_512"))));
  }

  @Test
  void aDryRunChecksAllAndDoesNothing() {
    String id = test.newKey();
    Blob blob = test.encrypt(id, "x");
    assertThrows(
        DryRunOperationException.class,
        () -> kms.decrypt(in -> in.ciphertextBlob(blob).dryRun(true)));
    assertThrows(
        DryRunOperationException.class,
        () -> kms.encrypt(in -> in.keyId(id).plaintext(Blob.ofUtf8("x")).dryRun(true)));
    assertThrows(
        DryRunOperationException.class,
        () -> kms.generateDataKey(in -> in.keyId(id).numberOfBytes(8).dryRun(true)));
    assertThrows(
        InvalidCiphertextException.class,
        () -> kms.decrypt(in -> in.ciphertextBlob(Blob.ofUtf8("no ciphertext")).dryRun(true)));
    kms.decrypt(in -> in.ciphertextBlob(blob).dryRun(false));
  }

  @Test
  void aKeyIsUsedForWhatItIsMadeForAlone() {
    String mac =
        test.create(in -> in.keySpec(KeySpec.HMAC_256).keyUsage(KeyUsageType.GENERATE_VERIFY_MAC))
            .keyId();
    var e =
        assertThrows(
            InvalidKeyUsageException.class,
            () -> kms.encrypt(in -> in.keyId(mac).plaintext(Blob.ofUtf8("x"))));
    assertEquals(
        test.arn(mac) + " key usage is GENERATE_VERIFY_MAC which is not valid for Encrypt.",
        e.getMessage());
  }

  @Test
  void plaintextsAreOneTo4096Bytes() {
    String id = test.newKey();
    Blob largest = Blob.of(new byte[4096]);
    var wrapped = kms.encrypt(in -> in.keyId(id).plaintext(largest));
    assertEquals(
        largest, kms.decrypt(in -> in.ciphertextBlob(wrapped.ciphertextBlob())).plaintext());
    TestKms.refused(
        "ValidationException",
        () -> kms.encrypt(in -> in.keyId(id).plaintext(Blob.of(new byte[4097]))));
    TestKms.refused(
        "ValidationException", () -> kms.encrypt(in -> in.keyId(id).plaintext(Blob.empty())));
  }

  @Test
  void reEncryptMovesToAnotherKeyAndContext() {
    String from = test.newKey();
    String to = test.newKey();
    Blob blob = test.encrypt(from, "moved");
    var moved =
        kms.reEncrypt(
            in -> in.ciphertextBlob(blob).destinationKeyId(to).destinationEncryptionContext(ACME));
    Blob movedBlob = requireNonNull(moved.ciphertextBlob());
    var back = kms.decrypt(in -> in.ciphertextBlob(movedBlob).encryptionContext(ACME));
    assertEquals("moved", requireNonNull(back.plaintext()).toUtf8());
    assertEquals(test.arn(from), moved.sourceKeyId());
    assertEquals(test.arn(to), moved.keyId());
    assertNotEquals(moved.sourceKeyMaterialId(), moved.destinationKeyMaterialId());
    assertThrows(
        IncorrectKeyException.class,
        () -> kms.reEncrypt(in -> in.ciphertextBlob(blob).sourceKeyId(to).destinationKeyId(to)));
  }

  @Test
  void randomBytesComeInTheLengthAskedFor() {
    assertEquals(
        77, requireNonNull(kms.generateRandom(in -> in.numberOfBytes(77)).plaintext()).size());
    TestKms.refused("ValidationException", () -> kms.generateRandom(in -> {}));
  }

  @Test
  void describeKeyTellsOfANewKey() {
    var key = test.create(in -> in.description("for tests"));
    assertEquals(key, kms.describeKey(in -> in.keyId(key.keyId())).keyMetadata());
    assertEquals(test.arn(key.keyId()), key.arn());
    assertEquals("111122223333", key.awsAccountId());
    assertEquals("for tests", key.description());
    assertEquals(test.clock.instant(), key.creationDate());
    assertEquals(KeySpec.SYMMETRIC_DEFAULT, key.keySpec());
    assertTrue(key.enabled());
    assertNull(key.deletionDate());
    kms.updateKeyDescription(in -> in.keyId(key.keyId()).description(""));
    assertEquals(
        "",
        requireNonNull(kms.describeKey(in -> in.keyId(key.keyId())).keyMetadata()).description());
  }
}
