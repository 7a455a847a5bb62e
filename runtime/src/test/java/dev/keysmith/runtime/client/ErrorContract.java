package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.keysmith.runtime.client.vault.NotFoundException;
import dev.keysmith.runtime.client.vault.PutSecretError;
import dev.keysmith.runtime.client.vault.QuotaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How errors of the service become typed exceptions. */
interface ErrorContract extends CallStage {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NotFoundException",
        "com.example.vault#NotFoundException",
        "NotFoundException:http://internal.amazon.com/coral/com.example.vault/",
        "com.example.vault#NotFoundException:http://internal.amazon.com/",
        "NotFound"
      })
  default void findsTheErrorsTypeInHeaderAndBody(String code) {
    String members = ",\"Message\":\"gone\",\"Resource\":\"r\"}";
    Reply[] replies = {
      Reply.of(400, "{\"x\":1" + members).header("x-amzn-ErrorType", code),
      Reply.of(400, "{\"__type\":\"" + code + "\"" + members),
      Reply.of(400, "{\"code\":\"" + code + "\"" + members)
    };
    for (Reply reply : replies) {
      NotFoundException error = assertInstanceOf(NotFoundException.class, error(reply));
      assertEquals("gone", error.getMessage());
      assertEquals("r", error.resource());
      assertEquals(400, error.statusCode());
    }
  }

  @Test
  default void theHeadersCodeWinsOverTheBodys() {
    Reply reply = Reply.error(400, "QuotaException").header("x-amzn-ErrorType", "NotFound");
    assertInstanceOf(NotFoundException.class, error(reply));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 407})
  default void aBodyIsReadWhateverTheStatus(int status) {
    // Some transports drop the bodies of 401 and 407.
    PutSecretError error = error(Reply.error(status, "NotFoundException"));
    assertInstanceOf(NotFoundException.class, error);
    assertEquals("no, because of NotFoundException", error.getMessage());
    assertEquals(status, error.statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>proxy</html>", "{\"__type\":", "[]", "{\"__type\":7}"})
  default void aMalformedErrorBodyNeverHidesTheStatus(String body) {
    PutSecretError error = error(Reply.of(418, body).header("x-amz-request-id", "r-9"));
    PutSecretError.Unknown unknown = assertInstanceOf(PutSecretError.Unknown.class, error);
    assertEquals(418, unknown.statusCode());
    assertEquals("r-9", unknown.requestId());
    assertEquals(body, unknown.body().toUtf8());
  }

  @Test
  default void aMalformedMemberLeavesAnUnknownErrorWithItsCode() {
    Reply reply = Reply.of(400, "{\"__type\":\"NotFoundException\",\"Resource\":{\"a\":1}}");
    PutSecretError error = error(reply);
    assertInstanceOf(PutSecretError.Unknown.class, error);
    assertEquals("NotFoundException", error.code());
  }

  @Test
  default void aModelledErrorThatIsRetryableEndsTyped() {
    assertInstanceOf(QuotaException.class, error(Reply.error(400, "QuotaException")));
    assertEquals(3, wire().received().size());
  }
}
