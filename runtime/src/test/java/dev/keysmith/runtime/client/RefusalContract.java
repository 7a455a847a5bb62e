package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.vault.OtherService;
import dev.keysmith.runtime.client.vault.PingRequest;
import dev.keysmith.runtime.client.vault.PutSecret;
import dev.keysmith.runtime.client.vault.PutSecretRequest;
import dev.keysmith.runtime.value.Blob;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call refuses, and what no failure tells. */
interface RefusalContract extends CallStage {

  @Test
  default void anotherServicesOperationIsRefused() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                client()
                    .call(OtherService.PING, PingRequest.builder().build(), CallOptions.none()));
    assertEquals(
        "com.example.other#OtherService.Ping is no operation of this client's service,"
            + " com.example.vault#VaultService",
        thrown.getMessage());
  }

  @Test
  @SuppressWarnings("NullAway") // The mistake is the test.
  default void aNullInputIsRefusedWithTheOperationsName() {
    NullPointerException thrown =
        assertThrows(
            NullPointerException.class,
            () -> client().call(PutSecret.OPERATION, null, CallOptions.none()));
    assertEquals("the input of PutSecret is null", thrown.getMessage());
  }

  @Test
  default void aClosedClientRefusesCalls() {
    Caller client = client();
    client.close();
    client.close();
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () -> client.call(PutSecret.OPERATION, REQUEST, CallOptions.none()));
    assertEquals("the client has been closed", thrown.getMessage());
    assertEquals(List.of(), wire().received());
  }

  @ParameterizedTest
  @ValueSource(strings = {"error", "unreadable", "reset", "garbage", "timeout"})
  default void noFailureTellsASecret(String how) {
    String body = "{\"Version\":\"hidden-body\",\"message\":\"m\",\"__type\":\"X\"}";
    Reply reply =
        switch (how) {
          case "error" -> Reply.of(400, body);
          case "unreadable" -> Reply.ok(body);
          case "reset" -> Reply.reset();
          case "garbage" -> Reply.garbage();
          default -> Reply.silence();
        };
    wire().willAnswer(reply);
    builder().credentials(AwsCredentials.of("AKIDEXAMPLE", SECRET, "hidden-token"));
    CallOptions options =
        CallOptions.builder()
            .timeout(Duration.ofMillis(how.equals("timeout") ? 200 : 60_000))
            .header("X-Key", "hidden-header")
            .build();
    PutSecretRequest request =
        PutSecretRequest.builder().name("hidden-name").payload(Blob.ofUtf8("hidden-blob")).build();
    Caller client = client();
    Throwable thrown =
        assertThrows(
            RuntimeException.class, () -> client.call(PutSecret.OPERATION, request, options));
    StringBuilder text =
        new StringBuilder()
            .append(client)
            .append(builder())
            .append(options)
            .append(request.payload());
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      text.append(at);
    }
    String signature =
        wire().received().get(0).header("Authorization").replaceAll(".*Signature=", "");
    assertEquals(64, signature.length());
    for (String secret : List.of(SECRET, "hidden", signature, "aGlkZGVu")) {
      assertFalse(text.toString().contains(secret), text.toString());
    }
  }
}
