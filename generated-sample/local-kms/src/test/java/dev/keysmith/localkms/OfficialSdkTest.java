package dev.keysmith.localkms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.AliasListEntry;
import software.amazon.awssdk.services.kms.model.AlreadyExistsException;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.KeyUsageType;
import software.amazon.awssdk.services.kms.model.KmsException;
import software.amazon.awssdk.services.kms.model.NotFoundException;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/** The double, used by the official SDK as its users would. */
final class OfficialSdkTest {
  private static final Map<String, String> ACME = Map.of("tenant", "acme");

  private final LocalKms local = LocalKms.start();
  private final KmsClient kms = client(local.credentials().secretAccessKey());

  @AfterEach
  void close() {
    kms.close();
    local.close();
  }

  private KmsClient client(String secret) {
    AwsCredentials credentials =
        AwsBasicCredentials.create(local.credentials().accessKeyId(), secret);
    return KmsClient.builder()
        .endpointOverride(local.endpoint())
        .region(Region.of(local.region()))
        .credentialsProvider(StaticCredentialsProvider.create(credentials))
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }

  private String newKey() {
    return kms.createKey(in -> in.description("for the official SDK")).keyMetadata().keyId();
  }

  @Test
  void encryptAndDecrypt() {
    String id = newKey();
    SdkBytes secret = SdkBytes.fromUtf8String("correct horse");
    SdkBytes blob =
        kms.encrypt(in -> in.keyId(id).plaintext(secret).encryptionContext(ACME)).ciphertextBlob();
    assertEquals(
        secret, kms.decrypt(in -> in.ciphertextBlob(blob).encryptionContext(ACME)).plaintext());
    InvalidCiphertextException e =
        assertThrows(
            InvalidCiphertextException.class, () -> kms.decrypt(in -> in.ciphertextBlob(blob)));
    assertEquals(400, e.statusCode());
    assertEquals(36, e.requestId().length());
  }

  @Test
  void dataKeys() {
    String id = newKey();
    var key = kms.generateDataKey(in -> in.keyId(id).keySpec(DataKeySpec.AES_256));
    assertEquals(
        key.plaintext(), kms.decrypt(in -> in.ciphertextBlob(key.ciphertextBlob())).plaintext());
  }

  @Test
  void aliasesAndTheirPages() {
    String id = newKey();
    for (int i = 0; i < 5; i++) {
      String name = "alias/n" + i;
      kms.createAlias(in -> in.aliasName(name).targetKeyId(id));
    }
    List<String> names =
        kms.listAliasesPaginator(in -> in.limit(2)).aliases().stream()
            .map(AliasListEntry::aliasName)
            .toList();
    assertEquals(List.of("alias/n0", "alias/n1", "alias/n2", "alias/n3", "alias/n4"), names);
    assertThrows(
        AlreadyExistsException.class,
        () -> kms.createAlias(in -> in.aliasName("alias/n0").targetKeyId(id)));
    kms.deleteAlias(in -> in.aliasName("alias/n0"));
    assertThrows(NotFoundException.class, () -> kms.describeKey(in -> in.keyId("alias/n0")));
  }

  @Test
  void statesAndDates() {
    String id = newKey();
    kms.disableKey(in -> in.keyId(id));
    kms.enableKey(in -> in.keyId(id));
    var end = kms.scheduleKeyDeletion(in -> in.keyId(id).pendingWindowInDays(7));
    var key = kms.describeKey(in -> in.keyId(id)).keyMetadata();
    assertEquals(KeyState.PENDING_DELETION, key.keyState());
    assertEquals(end.deletionDate(), key.deletionDate());
    assertTrue(key.creationDate().isBefore(key.deletionDate()));
  }

  @Test
  void signatures() {
    String id =
        kms.createKey(in -> in.keySpec(KeySpec.ECC_NIST_P256).keyUsage(KeyUsageType.SIGN_VERIFY))
            .keyMetadata()
            .keyId();
    SdkBytes message = SdkBytes.fromUtf8String("a message");
    SdkBytes signature =
        kms.sign(
                in ->
                    in.keyId(id)
                        .message(message)
                        .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256))
            .signature();
    assertTrue(
        kms.verify(
                in ->
                    in.keyId(id)
                        .message(message)
                        .signature(signature)
                        .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256))
            .signatureValid());
  }

  @Test
  void aWrongSecretIsRefused() {
    try (KmsClient other = client("another secret")) {
      KmsException e = assertThrows(KmsException.class, () -> other.listKeys());
      assertEquals("InvalidSignatureException", e.awsErrorDetails().errorCode());
    }
  }
}
