package dev.keysmith.localkms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire, and what is no request of KMS. */
final class WireTest {
  private static final String JSON = "application/x-amz-json-1.1";

  private final LocalKms local = LocalKms.builder().withoutSignatures().start();

  @AfterEach
  void close() {
    local.close();
  }

  private RawHttp.Answer post(String target, String type, byte[] body) throws IOException {
    return RawHttp.post(
        local.endpoint(),
        "/",
        List.of(
            Map.entry("Host", "localhost"),
            Map.entry("Content-Type", type),
            Map.entry("X-Amz-Target", target)),
        body);
  }

  private RawHttp.Answer post(String target, String body) throws IOException {
    return post(target, JSON, body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anErrorHasItsNameItsMessageAndARequestId() throws IOException {
    RawHttp.Answer answer = post("TrentService.DescribeKey", "{\"KeyId\":\"alias/none\"}");
    assertEquals(400, answer.status());
    assertEquals(
        "{\"__type\":\"NotFoundException\",\"message\":\"Alias"
            + " arn:aws:kms:us-east-1:111122223333:alias/none is not found.\"}",
        answer.body());
    String head = answer.head().toLowerCase(Locale.ROOT);
    assertTrue(head.contains("content-type: application/x-amz-json-1.1"), head);
    assertTrue(head.matches("(?s).*x-amzn-requestid: [0-9a-f-]{36}.*"), head);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TrentService.Encode", "OtherService.ListKeys", "ListKeys", ""})
  void anUnknownOperationIsSaidToBeSo(String target) throws IOException {
    assertRefused("UnknownOperationException", 400, post(target, "{}"));
  }

  @Test
  void otherMethodsAndTypesAreNoOperations() throws IOException {
    assertRefused(
        "UnknownOperationException",
        400,
        post("TrentService.ListKeys", "application/json", new byte[] {'{', '}'}));
    assertRefused(
        "UnknownOperationException",
        400,
        RawHttp.send(
            local.endpoint(), "GET", "/", List.of(Map.entry("Host", "localhost")), new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"Limit\":\"many\"}",
        "{\"Limit\":1e99}",
        "{} {}",
        "{\"Limit\":1,\"Limit\":2}"
      })
  void whatIsNoJsonOfTheInputIsSaidToBeSo(String body) throws IOException {
    assertRefused("SerializationException", 400, post("TrentService.ListKeys", body));
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    String body = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertRefused("SerializationException", 400, post("TrentService.ListKeys", body));
  }

  @Test
  void aHeaderThatHttpDoesNotAllowIsAnswered() throws IOException {
    assertRefused(
        "SerializationException",
        400,
        RawHttp.post(
            local.endpoint(),
            "/",
            List.of(Map.entry("Host", "localhost"), Map.entry("X-Odd", "a\u0001b")),
            new byte[0]));
  }

  @Test
  void aBodyHasBounds() throws IOException {
    assertRefused(
        "RequestEntityTooLargeException",
        413,
        post("TrentService.ListKeys", JSON, new byte[(1 << 20) + 1]));
  }

  @ParameterizedTest
  @CsvSource({
    "DescribeKey, keyId",
    "Encrypt, plaintext",
    "Decrypt, ciphertextBlob",
    "CreateAlias, aliasName",
    "GenerateRandom, numberOfBytes",
    "Sign, message",
    "TagResource, tags",
    "RevokeGrant, grantId",
  })
  void requiredMembersAreRequired(String operation, String member) throws IOException {
    RawHttp.Answer answer = post("TrentService." + operation, "{}");
    assertRefused("ValidationException", 400, answer);
    assertTrue(
        answer
            .body()
            .contains(
                "1 validation error detected: Value null at '"
                    + member
                    + "' failed to satisfy constraint: Member must not be null"),
        answer.body());
  }

  @Test
  void aValueIsNotQuotedBack() throws IOException {
    RawHttp.Answer answer =
        post("TrentService.Encrypt", "{\"KeyId\":\"k\",\"Plaintext\":\"c2VjcmV0c2VjcmV0*\"}");
    assertRefused("SerializationException", 400, answer);
    assertFalse(answer.body().contains("c2VjcmV0"), answer.body());
  }

  private static void assertRefused(String code, int status, RawHttp.Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertTrue(answer.body().contains("\"__type\":\"" + code + "\""), answer.body());
  }
}
