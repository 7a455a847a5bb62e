package dev.keysmith.demo;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.localkms.LocalKms;
import dev.keysmith.sample.kms.KmsClient;
import dev.keysmith.sample.kms.model.KeyState;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The demo at the embedded KMS, at another one, and where there is none. */
final class DemoTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void forgetCredentials() {
    System.clearProperty("aws.accessKeyId");
    System.clearProperty("aws.secretAccessKey");
  }

  private int run(Properties settings) {
    return Demo.run(
        settings,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static Properties at(String endpoint) {
    Properties settings = new Properties();
    settings.setProperty("endpoint", endpoint);
    settings.setProperty("region", "us-east-1");
    return settings;
  }

  private static void useCredentials(String id, String secret) {
    System.setProperty("aws.accessKeyId", id);
    System.setProperty("aws.secretAccessKey", secret);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theStoryIsToldAtTheEmbeddedKms() {
    assertEquals(0, run(new Properties()), text(err));
    String told = text(out);
    for (String part :
        List.of(
            "CreateKey ",
            "CreateAlias ",
            "GenerateDataKeyWithoutPlaintext ",
            "Decrypt, right context",
            "InvalidCiphertextException",
            "\"CiphertextBlob\"",
            "\"Plaintext\": \"***\"",
            "ScheduleKeyDeletion ")) {
      assertTrue(told.contains(part), () -> part + " is missing in\n" + told);
    }
  }

  @Test
  void nothingIsLeftBehindAtAnotherKms() {
    try (LocalKms other = LocalKms.start();
        KmsClient kms =
            KmsClient.builder()
                .region(other.region())
                .transport(other.asTransport())
                .credentials(other.credentials())
                .build()) {
      useCredentials(other.credentials().accessKeyId(), other.credentials().secretAccessKey());
      assertEquals(0, run(at(other.endpoint().toString())), text(err));
      assertEquals(List.of(), kms.listAliases(in -> {}).aliases());
      var keys = requireNonNull(kms.listKeys(in -> {}).keys());
      assertEquals(1, keys.size());
      var key = kms.describeKey(in -> in.keyId(keys.get(0).keyId())).keyMetadata();
      assertEquals(KeyState.PENDING_DELETION, requireNonNull(key).keyState());
    }
  }

  @Test
  void aRefusalIsOneLineAndAStatus() {
    try (LocalKms other = LocalKms.start()) {
      useCredentials("AKIDNOBODY", "no secret of theirs");
      assertEquals(1, run(at(other.endpoint().toString())));
    }
    String told = text(err);
    assertEquals(1, told.lines().count(), told);
    assertTrue(told.startsWith("The demo failed: "), told);
    assertTrue(told.contains("The security token included in the request is invalid."), told);
    assertFalse(told.contains("no secret"), told);
  }

  @Test
  void aKmsThatIsNotThereIsOneLineAndAStatus() {
    String endpoint;
    try (LocalKms gone = LocalKms.start()) {
      endpoint = gone.endpoint().toString();
    }
    useCredentials("AKID", "secret");
    assertEquals(1, run(at(endpoint)));
    assertEquals(1, text(err).lines().count(), text(err));
  }
}
