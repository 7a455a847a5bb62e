package dev.keysmith.localkms;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.sample.kms.KmsClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Starting, settings and closing. */
final class LocalKmsTest {
  private static KmsClient client(LocalKms local, HttpTransport transport) {
    return KmsClient.builder()
        .region(local.region())
        .transport(transport)
        .credentials(local.credentials())
        .build();
  }

  @Test
  void regionAndAccountAreInArns() {
    try (LocalKms local =
            LocalKms.builder()
                .region("cn-north-1")
                .accountId("000000000001")
                .withoutSocket()
                .start();
        KmsClient kms = client(local, local.asTransport())) {
      String arn = requireNonNull(requireNonNull(kms.createKey(in -> {}).keyMetadata()).arn());
      assertTrue(arn.startsWith("arn:aws-cn:kms:cn-north-1:000000000001:key/"), arn);
    }
  }

  @Test
  void settingsHaveRules() {
    LocalKmsBuilder builder = LocalKms.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.region("EU Central"));
    assertThrows(IllegalArgumentException.class, () -> builder.accountId("1"));
    assertThrows(IllegalArgumentException.class, () -> builder.accessKey(" ", "secret"));
  }

  @Test
  void aFixedRandomGivesTheSameKeys() throws Exception {
    assertEquals(firstKeyArn(), firstKeyArn());
  }

  private static String firstKeyArn() throws NoSuchAlgorithmException {
    SecureRandom fixed = SecureRandom.getInstance("SHA1PRNG");
    fixed.setSeed(1);
    try (LocalKms local = LocalKms.builder().random(fixed).withoutSocket().start();
        KmsClient kms = client(local, local.asTransport())) {
      return requireNonNull(requireNonNull(kms.createKey(in -> {}).keyMetadata()).arn());
    }
  }

  @Test
  void oneWithoutASocketHasNoEndpoint() {
    try (LocalKms local = LocalKms.builder().withoutSocket().start()) {
      assertThrows(IllegalStateException.class, local::endpoint);
    }
  }

  @Test
  void aTakenPortIsSaidToBeSo() {
    try (LocalKms local = LocalKms.start()) {
      LocalKmsBuilder second = LocalKms.builder().port(local.endpoint().getPort());
      UncheckedIOException e = assertThrows(UncheckedIOException.class, second::start);
      assertEquals(
          "the local KMS cannot listen on port " + local.endpoint().getPort(), e.getMessage());
    }
  }

  @Test
  void closingEndsAllWaysInAndCanBeRepeated() {
    LocalKms local = LocalKms.start();
    HttpTransport transport = local.asTransport();
    local.close();
    local.close();
    HttpRequest request = HttpRequest.builder().origin("http", "localhost", -1).build();
    assertThrows(IOException.class, () -> transport.send(request, Deadline.none()));
    assertThrows(
        IOException.class, () -> RawHttp.post(local.endpoint(), "/", List.of(), new byte[0]));
  }

  @Test
  void closingATransportLeavesTheDoubleOpen() {
    try (LocalKms local = LocalKms.builder().withoutSocket().start()) {
      HttpTransport first = local.asTransport();
      first.close();
      HttpRequest request = HttpRequest.builder().origin("http", "localhost", -1).build();
      assertThrows(IOException.class, () -> first.send(request, Deadline.none()));
      try (KmsClient kms = client(local, local.asTransport())) {
        kms.listKeys(in -> {});
      }
    }
  }

  @Test
  void noSecretIsShown() {
    AwsCredentials key = AwsCredentials.of("AKID", "the secret");
    try (LocalKms local = LocalKms.builder().accessKey(key).start()) {
      assertEquals(key, local.credentials());
      assertEquals("LocalKms[us-east-1, " + local.endpoint() + "]", local.toString());
      assertFalse(local.toString().contains("secret"));
    }
  }
}
