package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.auth.AwsCredentialsProvider;
import dev.keysmith.runtime.client.vault.NotFoundException;
import dev.keysmith.runtime.client.vault.OtherService;
import dev.keysmith.runtime.client.vault.Ping;
import dev.keysmith.runtime.client.vault.PingRequest;
import dev.keysmith.runtime.client.vault.PutSecret;
import dev.keysmith.runtime.client.vault.PutSecretError;
import dev.keysmith.runtime.client.vault.PutSecretRequest;
import dev.keysmith.runtime.client.vault.PutSecretResponse;
import dev.keysmith.runtime.client.vault.QuotaException;
import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import dev.keysmith.runtime.error.CallTimeoutException;
import dev.keysmith.runtime.error.CredentialsException;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.error.TransportException;
import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.http.HttpFormatException;
import dev.keysmith.runtime.retry.RetryPolicy;
import dev.keysmith.runtime.value.Blob;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call does, whichever client makes it and whatever carries it. */
abstract class CallContract {
  static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
  private static final String OK = "{\"Version\":7}";
  private static final PutSecretRequest REQUEST =
      PutSecretRequest.builder().name("n").clientToken("t").build();

  final SteppingClock clock = new SteppingClock();
  final RecordingSleeper sleeper = new RecordingSleeper(clock);
  final Wire wire = wire();
  private final List<Caller> open = new ArrayList<>();
  private VaultClientBuilder builder = new VaultClientBuilder();

  abstract Wire wire();

  abstract Caller open(VaultClientBuilder builder);

  @BeforeEach
  void prepareBuilder() {
    builder =
        new VaultClientBuilder()
            .region("eu-central-1")
            .credentials(AwsCredentials.of("AKIDEXAMPLE", SECRET))
            .clock(clock)
            .retryPolicy(policy(3));
    wire.connect(builder);
  }

  @AfterEach
  void closeAll() {
    open.forEach(Caller::close);
    wire.close();
  }

  private RetryPolicy policy(int attempts) {
    return RetryPolicy.builder().maxAttempts(attempts).random(() -> 0.5).sleeper(sleeper).build();
  }

  private Caller client() {
    Caller client = open(builder);
    open.add(client);
    return client;
  }

  private PutSecretResponse put() {
    return put(CallOptions.none());
  }

  private PutSecretResponse put(CallOptions options) {
    return client().call(PutSecret.OPERATION, REQUEST, options);
  }

  private PutSecretError error(Reply reply) {
    wire.willAnswer(reply);
    ServiceException thrown = assertThrows(ServiceException.class, this::put);
    PutSecretError error = PutSecret.OPERATION.errorOf(thrown);
    assertNotNull(error);
    assertSame(thrown, error.exception());
    return error;
  }

  // The request and the output.

  @Test
  void sendsWhatAwsJsonAsksFor() {
    wire.willAnswer(Reply.ok(OK));
    assertEquals(7, put().version());
    Received request = wire.received().get(0);
    assertEquals("POST", request.method);
    assertEquals("/", request.path);
    assertEquals("application/x-amz-json-1.1", request.header("Content-Type"));
    assertEquals("VaultService.PutSecret", request.header("X-Amz-Target"));
    assertEquals("{\"Name\":\"n\",\"ClientToken\":\"t\"}", request.body());
    assertEquals(ClientSettings.USER_AGENT, request.header("User-Agent"));
    assertEquals("20261124T093000Z", request.header("X-Amz-Date"));
    assertTrue(
        request
            .header("Authorization")
            .startsWith(
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261124/eu-central-1/vault/aws4_request"));
  }

  @Test
  void emptyInputIsAnEmptyObjectAndAnEmptyBodyAnEmptyOutput() {
    wire.willAnswer(Reply.ok(""));
    client().call(Ping.OPERATION, PingRequest.builder().build(), CallOptions.none());
    assertEquals("{}", wire.received().get(0).body());
  }

  // Retries.

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
  void triesAgainAfterAnErrorThatMayPass(int status, String code, long wait) {
    wire.willAnswer(Reply.error(status, code), Reply.ok(OK));
    assertEquals(7, put().version());
    assertEquals(2, wire.received().size());
    assertEquals(List.of(wait), sleeper.waits());
  }

  @Test
  void triesAgainAfterABrokenConnection() {
    wire.willAnswer(Reply.reset(), Reply.reset(), Reply.ok(OK));
    assertEquals(7, put().version());
    assertEquals(3, wire.received().size());
    assertEquals(List.of(50L, 100L), sleeper.waits());
  }

  @Test
  void triesAgainAfterAReadTimeout() {
    shortReadTimeout(builder);
    wire.willAnswer(Reply.silence(), Reply.ok(OK));
    assertEquals(7, put().version());
    assertEquals(2, wire.received().size());
  }

  /** For wires whose silence lasts as long as the client's own transport waits. */
  abstract void shortReadTimeout(VaultClientBuilder builder);

  @Test
  void endsWithTheLastErrorWhenAllAttemptsAreUsed() {
    builder.retryPolicy(policy(4));
    wire.willAnswer(Reply.error(503, "ServiceUnavailable"));
    ServiceException thrown = assertThrows(ServiceException.class, this::put);
    assertEquals(503, thrown.statusCode());
    assertEquals("ServiceUnavailable", thrown.code());
    assertEquals(4, wire.received().size());
    assertEquals(List.of(50L, 100L, 200L), sleeper.waits());
  }

  @Test
  void endsWithTheFaultAsCauseWhenAllAttemptsAreUsed() {
    wire.willAnswer(Reply.reset());
    TransportException thrown = assertThrows(TransportException.class, this::put);
    assertInstanceOf(IOException.class, thrown.getCause());
    assertTrue(
        message(thrown).startsWith("PutSecret got no response in 3 attempts: "),
        thrown.getMessage());
    assertEquals(3, wire.received().size());
  }

  @Test
  void onePolicyMakesOneAttempt() {
    builder.retryPolicy(RetryPolicy.none());
    wire.willAnswer(Reply.error(500, "InternalError"), Reply.ok(OK));
    assertThrows(ServiceException.class, this::put);
    assertEquals(1, wire.received().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 401, 403, 404, 409, 413, 501})
  void doesNotTryAgainAfterAnyOtherError(int status) {
    PutSecretError error = error(Reply.error(status, "SomethingElse"));
    assertEquals(status, error.statusCode());
    assertEquals(1, wire.received().size());
  }

  @Test
  void doesNotTryAgainWhenThePeerSpeaksNoHttp() {
    wire.willAnswer(Reply.garbage(), Reply.ok(OK));
    TransportException thrown = assertThrows(TransportException.class, this::put);
    assertEquals(1, wire.received().size());
    assertTrue(message(thrown).contains("in 1 attempt: "), thrown.getMessage());
    checkGarbage(thrown);
  }

  void checkGarbage(TransportException thrown) {
    assertInstanceOf(HttpFormatException.class, thrown.getCause());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"Version\":\"seven\"}", "{\"Version\":7", "<html>", "{} x"})
  void anUnreadableSuccessIsNeverTriedAgain(String body) {
    wire.willAnswer(Reply.ok(body).header("x-amzn-RequestId", "r-1"), Reply.ok(OK));
    UnreadableResponseException thrown = assertThrows(UnreadableResponseException.class, this::put);
    assertEquals(200, thrown.statusCode());
    assertEquals("r-1", thrown.requestId());
    assertTrue(
        message(thrown).startsWith("PutSecret succeeded with status 200, but its response"),
        thrown.getMessage());
    assertFalse(message(thrown).contains("seven"), thrown.getMessage());
    assertEquals(1, wire.received().size());
  }

  @Test
  void namesTheMemberThatCannotBeRead() {
    wire.willAnswer(Reply.ok("{\"Version\":\"seven\"}"));
    UnreadableResponseException thrown = assertThrows(UnreadableResponseException.class, this::put);
    assertTrue(message(thrown).contains("Version"), thrown.getMessage());
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
  void waitsAsLongAsTheServiceAsksWithinBounds(String header, String value, long wait) {
    wire.willAnswer(Reply.error(503, "Busy").header(header, value), Reply.ok(OK));
    put();
    assertEquals(List.of(wait), sleeper.waits());
  }

  @Test
  void signsEachAttemptAnew() {
    wire.willAnswer(Reply.error(503, "Busy").header("x-amz-retry-after", "5000"), Reply.ok(OK));
    put();
    Received first = wire.received().get(0);
    Received second = wire.received().get(1);
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
  void asksForCredentialsBeforeEachAttempt() {
    Queue<AwsCredentials> credentials = new ArrayDeque<>();
    credentials.add(AwsCredentials.of("AKIDFIRST", SECRET, "token-1"));
    credentials.add(AwsCredentials.of("AKIDSECOND", SECRET));
    builder.credentials(credentials::remove);
    wire.willAnswer(Reply.error(500, "InternalError"), Reply.ok(OK));
    put();
    Received first = wire.received().get(0);
    Received second = wire.received().get(1);
    assertTrue(first.header("Authorization").contains("Credential=AKIDFIRST/"));
    assertEquals("token-1", first.header("X-Amz-Security-Token"));
    assertTrue(second.header("Authorization").contains("Credential=AKIDSECOND/"));
    assertNull(second.headers.first("X-Amz-Security-Token"));
  }

  @Test
  void missingCredentialsEndTheCallBeforeItIsSent() {
    CredentialsException missing = new CredentialsException("none found");
    AwsCredentialsProvider none =
        () -> {
          throw missing;
        };
    builder.credentials(none);
    wire.willAnswer(Reply.ok(OK));
    assertSame(missing, assertThrows(CredentialsException.class, this::put));
    assertEquals(List.of(), wire.received());
  }

  // The deadline.

  @Test
  void aSilentServerIsLeftAtTheDeadline() {
    builder.callTimeout(Duration.ofMillis(200));
    wire.willAnswer(Reply.silence());
    CallTimeoutException thrown = assertThrows(CallTimeoutException.class, this::put);
    assertEquals("PutSecret ran out of time after 1 attempt", thrown.getMessage());
    assertEquals(1, wire.received().size());
    assertEquals(List.of(), sleeper.waits());
  }

  @Test
  void theDeadlineSpansTheRetriesAndTheMessageTellsTheLastError() {
    wire.willAnswer(Reply.error(503, "ServiceUnavailable"), Reply.silence());
    CallTimeoutException thrown =
        assertThrows(CallTimeoutException.class, () -> put(timeout(Duration.ofSeconds(2))));
    assertEquals(
        "PutSecret ran out of time after 2 attempts; the last error was ServiceUnavailable with"
            + " status 503",
        thrown.getMessage());
    assertInstanceOf(PutSecretError.Unknown.class, thrown.getCause());
    assertEquals(2, wire.received().size());
  }

  @Test
  void aWaitThatWouldReachTheDeadlineIsNotBegun() {
    wire.willAnswer(Reply.error(503, "Busy").header("Retry-After", "19"), Reply.ok(OK));
    ServiceException thrown =
        assertThrows(ServiceException.class, () -> put(timeout(Duration.ofSeconds(18))));
    assertEquals("Busy", thrown.code());
    assertEquals(1, wire.received().size());
    assertEquals(List.of(), sleeper.waits());
  }

  @Test
  void nothingIsSentAfterTheDeadline() {
    wire.willAnswer(Reply.ok(OK));
    CallTimeoutException thrown =
        assertThrows(CallTimeoutException.class, () -> put(timeout(Duration.ofNanos(1))));
    assertEquals("PutSecret ran out of time after 0 attempts", thrown.getMessage());
    assertEquals(List.of(), wire.received());
  }

  private static CallOptions timeout(Duration timeout) {
    return CallOptions.builder().timeout(timeout).build();
  }

  // Options.

  @Test
  void headersOfACallReachTheWireSigned() {
    wire.willAnswer(Reply.error(500, "InternalError"), Reply.ok(OK));
    put(CallOptions.builder().header("X-Trace", "abc").build());
    for (Received request : wire.received()) {
      assertEquals("abc", request.header("X-Trace"));
      String signed =
          request.header("Authorization").replaceAll(".*SignedHeaders=([^,]*),.*", "$1");
      assertTrue(List.of(signed.split(";")).contains("x-trace"), signed);
    }
  }

  @Test
  void tellsOfTheLastResponse() {
    wire.willAnswer(
        Reply.error(500, "InternalError").header("x-amzn-RequestId", "r-1"),
        Reply.ok(OK).header("x-amzn-RequestId", "r-2").header("X-Extra", "e"));
    List<ResponseInfo> told = new ArrayList<>();
    put(CallOptions.builder().onResponse(told::add).build());
    assertEquals(1, told.size());
    assertEquals(200, told.get(0).status());
    assertEquals("r-2", told.get(0).requestId());
    assertEquals("e", told.get(0).headers().first("x-extra"));
    assertEquals(2, told.get(0).attempts());
  }

  @Test
  void tellsOfAnErrorResponseToo() {
    wire.willAnswer(Reply.error(404, "NotFoundException"));
    List<ResponseInfo> told = new ArrayList<>();
    CallOptions options = CallOptions.builder().onResponse(told::add).build();
    assertThrows(NotFoundException.class, () -> put(options));
    assertEquals(1, told.size());
    assertEquals(404, told.get(0).status());
    assertNull(told.get(0).requestId());
  }

  @Test
  void tellsNothingWithoutAResponse() {
    wire.willAnswer(Reply.reset());
    List<ResponseInfo> told = new ArrayList<>();
    CallOptions options = CallOptions.builder().onResponse(told::add).build();
    assertThrows(TransportException.class, () -> put(options));
    assertEquals(List.of(), told);
  }

  @Test
  void theCallThrowsWhatItsListenerThrows() {
    IllegalStateException failure = new IllegalStateException("listener");
    wire.willAnswer(Reply.ok(OK));
    CallOptions options =
        CallOptions.builder()
            .onResponse(
                info -> {
                  throw failure;
                })
            .build();
    assertSame(failure, assertThrows(IllegalStateException.class, () -> put(options)));
  }

  // Errors.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NotFoundException",
        "com.example.vault#NotFoundException",
        "NotFoundException:http://internal.amazon.com/coral/com.example.vault/",
        "com.example.vault#NotFoundException:http://internal.amazon.com/",
        "NotFound"
      })
  void findsTheErrorsTypeInHeaderAndBody(String code) {
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
  void theHeadersCodeWinsOverTheBodys() {
    Reply reply = Reply.error(400, "QuotaException").header("x-amzn-ErrorType", "NotFound");
    assertInstanceOf(NotFoundException.class, error(reply));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 407})
  void aBodyIsReadWhateverTheStatus(int status) {
    // Some transports drop the bodies of 401 and 407.
    PutSecretError error = error(Reply.error(status, "NotFoundException"));
    assertInstanceOf(NotFoundException.class, error);
    assertEquals("no, because of NotFoundException", error.getMessage());
    assertEquals(status, error.statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>proxy</html>", "{\"__type\":", "[]", "{\"__type\":7}"})
  void aMalformedErrorBodyNeverHidesTheStatus(String body) {
    PutSecretError error = error(Reply.of(418, body).header("x-amz-request-id", "r-9"));
    PutSecretError.Unknown unknown = assertInstanceOf(PutSecretError.Unknown.class, error);
    assertEquals(418, unknown.statusCode());
    assertEquals("r-9", unknown.requestId());
    assertEquals(body, unknown.body().toUtf8());
  }

  @Test
  void aMalformedMemberLeavesAnUnknownErrorWithItsCode() {
    Reply reply = Reply.of(400, "{\"__type\":\"NotFoundException\",\"Resource\":{\"a\":1}}");
    PutSecretError error = error(reply);
    assertInstanceOf(PutSecretError.Unknown.class, error);
    assertEquals("NotFoundException", error.code());
  }

  @Test
  void aModelledErrorThatIsRetryableEndsTyped() {
    assertInstanceOf(QuotaException.class, error(Reply.error(400, "QuotaException")));
    assertEquals(3, wire.received().size());
  }

  // Idempotency tokens.

  @Test
  void oneTokenIsMadeForAllAttemptsOfACall() {
    Queue<String> tokens = new ArrayDeque<>(List.of("first", "second"));
    builder.idempotencyTokens(tokens::remove);
    wire.willAnswer(Reply.error(500, "InternalError"), Reply.ok(OK));
    client()
        .call(
            PutSecret.OPERATION, PutSecretRequest.builder().name("n").build(), CallOptions.none());
    String body = "{\"Name\":\"n\",\"ClientToken\":\"first\"}";
    assertEquals(body, wire.received().get(0).body());
    assertEquals(body, wire.received().get(1).body());
    assertEquals(List.of("second"), List.copyOf(tokens));
  }

  @Test
  void tokensAreRandomUuidsUnlessASourceIsGiven() {
    wire.willAnswer(Reply.ok(OK));
    PutSecretRequest request = PutSecretRequest.builder().name("n").build();
    Caller client = client();
    client.call(PutSecret.OPERATION, request, CallOptions.none());
    client.call(PutSecret.OPERATION, request, CallOptions.none());
    String body = wire.received().get(0).body();
    assertTrue(
        body.matches(".*\"ClientToken\":\"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-.{17}\".*"), body);
    assertNotEquals(body, wire.received().get(1).body());
  }

  // Mistakes of the caller.

  @Test
  void anotherServicesOperationIsRefused() {
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
  void aNullInputIsRefusedWithTheOperationsName() {
    NullPointerException thrown =
        assertThrows(
            NullPointerException.class,
            () -> client().call(PutSecret.OPERATION, null, CallOptions.none()));
    assertEquals("the input of PutSecret is null", thrown.getMessage());
  }

  @Test
  void aClosedClientRefusesCalls() {
    Caller client = client();
    client.close();
    client.close();
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () -> client.call(PutSecret.OPERATION, REQUEST, CallOptions.none()));
    assertEquals("the client has been closed", thrown.getMessage());
    assertEquals(List.of(), wire.received());
  }

  // Secrets.

  @ParameterizedTest
  @ValueSource(strings = {"error", "unreadable", "reset", "garbage", "timeout"})
  void noFailureTellsASecret(String how) {
    String body = "{\"Version\":\"hidden-body\",\"message\":\"m\",\"__type\":\"X\"}";
    Reply reply =
        switch (how) {
          case "error" -> Reply.of(400, body);
          case "unreadable" -> Reply.ok(body);
          case "reset" -> Reply.reset();
          case "garbage" -> Reply.garbage();
          default -> Reply.silence();
        };
    wire.willAnswer(reply);
    builder.credentials(AwsCredentials.of("AKIDEXAMPLE", SECRET, "hidden-token"));
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
            .append(builder)
            .append(options)
            .append(request.payload());
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      text.append(at);
    }
    String signature =
        wire.received().get(0).header("Authorization").replaceAll(".*Signature=", "");
    assertEquals(64, signature.length());
    for (String secret :
        List.of(
            SECRET, "hidden", signature, Blob.ofUtf8("hidden-blob").toString() + "x", "aGlkZGVu")) {
      assertFalse(text.toString().contains(secret), text.toString());
    }
  }

  private static String message(Throwable thrown) {
    return String.valueOf(thrown.getMessage());
  }
}
