package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.auth.AwsCredentialsProvider;
import dev.keysmith.runtime.client.vault.PutSecretError;
import dev.keysmith.runtime.error.CredentialsException;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.error.TransportException;
import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.http.HttpFormatException;
import dev.keysmith.runtime.retry.RetryPolicy;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a call is tried again, and what is made anew each time. */
interface RetryContract extends CallStage {

  @ParameterizedTest
  @CsvSource({
    "500, InternalError, 50",
    "502, '', 50",
    "503, ServiceUnavailable, 50",
    "504, '', 50",
    "400, ThrottlingException, 500",
    "429, '', 500",
    "400, QuotaException, 50"
  })
  default void triesAgainAfterAnErrorThatMayPass(int status, String code, long wait) {
    wire().willAnswer(Reply.error(status, code), Reply.ok(OK));
    assertEquals(7, put().version());
    assertEquals(2, wire().received().size());
    assertEquals(List.of(wait), sleeper().waits());
  }

  @Test
  default void triesAgainAfterABrokenConnection() {
    wire().willAnswer(Reply.reset(), Reply.reset(), Reply.ok(OK));
    assertEquals(7, put().version());
    assertEquals(3, wire().received().size());
    assertEquals(List.of(50L, 100L), sleeper().waits());
  }

  @Test
  default void triesAgainAfterAReadTimeout() {
    shortReadTimeout(builder());
    wire().willAnswer(Reply.silence(), Reply.ok(OK));
    assertEquals(7, put().version());
    assertEquals(2, wire().received().size());
  }

  @Test
  default void endsWithTheLastErrorWhenAllAttemptsAreUsed() {
    builder().retryPolicy(policy(4));
    wire().willAnswer(Reply.error(503, "ServiceUnavailable"));
    ServiceException thrown = assertThrows(ServiceException.class, this::put);
    assertEquals(503, thrown.statusCode());
    assertEquals("ServiceUnavailable", thrown.code());
    assertEquals(4, wire().received().size());
    assertEquals(List.of(50L, 100L, 200L), sleeper().waits());
  }

  @Test
  default void endsWithTheFaultAsCauseWhenAllAttemptsAreUsed() {
    wire().willAnswer(Reply.reset());
    TransportException thrown = assertThrows(TransportException.class, this::put);
    assertInstanceOf(IOException.class, thrown.getCause());
    assertTrue(
        CallStage.message(thrown).startsWith("PutSecret got no response in 3 attempts: "),
        thrown.getMessage());
    assertEquals(3, wire().received().size());
  }

  @Test
  default void onePolicyMakesOneAttempt() {
    builder().retryPolicy(RetryPolicy.none());
    wire().willAnswer(Reply.error(500, "InternalError"), Reply.ok(OK));
    assertThrows(ServiceException.class, this::put);
    assertEquals(1, wire().received().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 401, 403, 404, 409, 413, 501})
  default void doesNotTryAgainAfterAnyOtherError(int status) {
    PutSecretError error = error(Reply.error(status, "SomethingElse"));
    assertEquals(status, error.statusCode());
    assertEquals(1, wire().received().size());
  }

  @Test
  default void doesNotTryAgainWhenThePeerSpeaksNoHttp() {
    wire().willAnswer(Reply.garbage(), Reply.ok(OK));
    TransportException thrown = assertThrows(TransportException.class, this::put);
    assertEquals(1, wire().received().size());
    assertTrue(CallStage.message(thrown).contains("in 1 attempt: "), thrown.getMessage());
    assertInstanceOf(HttpFormatException.class, thrown.getCause());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"Version\":\"seven\"}", "{\"Version\":7", "<html>", "{} x"})
  default void anUnreadableSuccessIsNeverTriedAgain(String body) {
    wire().willAnswer(Reply.ok(body).header("x-amzn-RequestId", "r-1"), Reply.ok(OK));
    UnreadableResponseException thrown = assertThrows(UnreadableResponseException.class, this::put);
    assertEquals(200, thrown.statusCode());
    assertEquals("r-1", thrown.requestId());
    assertTrue(
        CallStage.message(thrown)
            .startsWith("PutSecret succeeded with status 200, but its response"),
        thrown.getMessage());
    assertFalse(CallStage.message(thrown).contains("seven"), thrown.getMessage());
    assertEquals(1, wire().received().size());
  }

  @Test
  default void namesTheMemberThatCannotBeRead() {
    wire().willAnswer(Reply.ok("{\"Version\":\"seven\"}"));
    UnreadableResponseException thrown = assertThrows(UnreadableResponseException.class, this::put);
    assertTrue(CallStage.message(thrown).contains("Version"), thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "x-amz-retry-after, 7000, 7000",
    "Retry-After, 3, 3000",
    "Retry-After, 0, 50",
    "Retry-After, 86400, 20000",
    "x-amz-retry-after, 99999999, 20000",
    "Retry-After, 'Tue, 24 Nov 2026 09:31:00 GMT', 50",
    "Retry-After, -5, 50"
  })
  default void waitsAsLongAsTheServiceAsksWithinBounds(String header, String value, long wait) {
    wire().willAnswer(Reply.error(503, "Busy").header(header, value), Reply.ok(OK));
    put();
    assertEquals(List.of(wait), sleeper().waits());
  }

  @Test
  default void signsEachAttemptAnew() {
    wire().willAnswer(Reply.error(503, "Busy").header("x-amz-retry-after", "5000"), Reply.ok(OK));
    put();
    Received first = wire().received().get(0);
    Received second = wire().received().get(1);
    assertEquals("20261124T093000Z", first.header("X-Amz-Date"));
    assertEquals("20261124T093005Z", second.header("X-Amz-Date"));
    assertNotEquals(first.header("Authorization"), second.header("Authorization"));
    assertEquals(first.body(), second.body());
    assertEquals(names(first), names(second));
  }

  private static List<String> names(Received request) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < request.headers.size(); i++) {
      names.add(request.headers.name(i));
    }
    return names;
  }

  @Test
  default void asksForCredentialsBeforeEachAttempt() {
    Queue<AwsCredentials> credentials = new ArrayDeque<>();
    credentials.add(AwsCredentials.of("AKIDFIRST", SECRET, "token-1"));
    credentials.add(AwsCredentials.of("AKIDSECOND", SECRET));
    builder().credentials(credentials::remove);
    wire().willAnswer(Reply.error(500, "InternalError"), Reply.ok(OK));
    put();
    Received first = wire().received().get(0);
    Received second = wire().received().get(1);
    assertTrue(first.header("Authorization").contains("Credential=AKIDFIRST/"));
    assertEquals("token-1", first.header("X-Amz-Security-Token"));
    assertTrue(second.header("Authorization").contains("Credential=AKIDSECOND/"));
    assertNull(second.headers.first("X-Amz-Security-Token"));
  }

  @Test
  default void missingCredentialsEndTheCallBeforeItIsSent() {
    CredentialsException missing = new CredentialsException("none found");
    AwsCredentialsProvider none =
        () -> {
          throw missing;
        };
    builder().credentials(none);
    wire().willAnswer(Reply.ok(OK));
    assertSame(missing, assertThrows(CredentialsException.class, this::put));
    assertEquals(List.of(), wire().received());
  }
}
