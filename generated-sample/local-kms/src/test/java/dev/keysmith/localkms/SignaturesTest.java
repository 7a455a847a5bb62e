package dev.keysmith.localkms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.auth.AwsCredentials;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that the official signer signed: let in as they are, refused after any change. */
final class SignaturesTest {
  private static final AwsCredentials LASTING = AwsCredentials.of("AKIDLASTING", "secret one");
  private static final AwsCredentials PASSING =
      AwsCredentials.of("ASIAPASSING", "secret two", "the/token==");

  private final SettableClock clock = new SettableClock();
  private final LocalKms local =
      LocalKms.builder()
          .region("eu-central-1")
          .accessKey(LASTING)
          .accessKey(PASSING)
          .clock(clock)
          .start();

  @AfterEach
  void close() {
    local.close();
  }

  private SignedRequest signed() {
    return SignedRequest.of(local.endpoint(), LASTING, clock);
  }

  private static void assertRefused(String code, RawHttp.Answer answer) {
    assertEquals(400, answer.status(), answer.body());
    assertTrue(answer.body().contains("\"__type\":\"" + code + "\""), answer.body());
    assertTrue(answer.head().toLowerCase(Locale.ROOT).contains("x-amzn-requestid: "));
    assertFalse(answer.body().contains(LASTING.secretAccessKey()));
  }

  @Test
  void officialSignaturesAreLetIn() throws IOException {
    assertEquals(200, signed().send().status());
    assertEquals(200, SignedRequest.of(local.endpoint(), PASSING, clock).send().status());
  }

  @Test
  void whatIsNotSignedMayChange() throws IOException {
    assertEquals(200, signed().with("User-Agent", "someone").send().status());
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("InvalidSignatureException", in -> in.body("{\"NumberOfBytes\":9}")),
        change("InvalidSignatureException", in -> in.body("{\"NumberOfBytes\":8} ")),
        change("InvalidSignatureException", in -> in.path("/other")),
        change("InvalidSignatureException", in -> in.path("/?a=b")),
        change(
            "InvalidSignatureException",
            in -> in.header("X-Amz-Target", target -> "TrentService.ListKeys")),
        change("InvalidSignatureException", in -> in.header("Host", host -> "localhost")),
        change(
            "InvalidSignatureException",
            in -> in.header("X-Amz-Date", date -> date.replace("100000Z", "100001Z"))),
        change(
            "InvalidSignatureException",
            in -> in.header("Authorization", SignaturesTest::withLastDigitChanged)),
        change(
            "InvalidSignatureException",
            in -> in.header("Authorization", text -> text.replace("20261124", "20261123"))),
        change(
            "InvalidSignatureException",
            in -> in.header("Authorization", text -> text.replace("eu-central-1", "us-east-1"))),
        change(
            "InvalidSignatureException",
            in -> in.header("Authorization", text -> text.replace("/kms/", "/sts/"))),
        change(
            "IncompleteSignatureException",
            in -> in.header("Authorization", text -> text.replace("aws4_request", "aws5_request"))),
        change("IncompleteSignatureException", in -> in.without("X-Amz-Target")),
        change("IncompleteSignatureException", in -> in.with("X-Amz-Security-Token", "unsigned")),
        change(
            "IncompleteSignatureException",
            in -> in.header("Authorization", text -> text.replace(";x-amz-target", ""))),
        change(
            "IncompleteSignatureException",
            in -> in.header("Authorization", text -> text.replace("host;", ""))),
        change(
            "UnrecognizedClientException",
            in -> in.header("Authorization", text -> text.replace("AKIDLASTING", "AKIDNOBODY"))),
        change(
            "IncompleteSignatureException",
            in ->
                in.header("Authorization", text -> text.substring(0, text.indexOf(", Signature")))),
        change(
            "IncompleteSignatureException",
            in -> in.header("Authorization", text -> text.replace("Credential=", "Credentials="))),
        change("IncompleteSignatureException", in -> in.without("X-Amz-Date")),
        change("IncompleteSignatureException", in -> in.header("X-Amz-Date", date -> "yesterday")),
        change("MissingAuthenticationTokenException", in -> in.without("Authorization")));
  }

  private static Arguments change(String code, UnaryOperator<SignedRequest> change) {
    return Arguments.of(code, change);
  }

  private static String withLastDigitChanged(String text) {
    char last = text.charAt(text.length() - 1);
    return text.substring(0, text.length() - 1) + (last == '0' ? '1' : '0');
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource("changes")
  void eachChangeIsRefused(String code, UnaryOperator<SignedRequest> change) throws IOException {
    assertRefused(code, change.apply(signed()).send());
  }

  @Test
  void anotherSecretIsRefused() throws IOException {
    AwsCredentials wrong = AwsCredentials.of("AKIDLASTING", "another secret");
    assertRefused(
        "InvalidSignatureException", SignedRequest.of(local.endpoint(), wrong, clock).send());
  }

  @Test
  void aRequestForAnotherRegionOrServiceIsRefused() throws IOException {
    assertRefused(
        "InvalidSignatureException",
        SignedRequest.of(local.endpoint(), LASTING, clock, "us-east-1", "kms").send());
    assertRefused(
        "InvalidSignatureException",
        SignedRequest.of(local.endpoint(), LASTING, clock, "eu-central-1", "sts").send());
  }

  @Test
  void aTemporaryKeyNeedsItsToken() throws IOException {
    AwsCredentials without = AwsCredentials.of("ASIAPASSING", "secret two");
    AwsCredentials other = AwsCredentials.of("ASIAPASSING", "secret two", "another");
    assertRefused(
        "UnrecognizedClientException", SignedRequest.of(local.endpoint(), without, clock).send());
    assertRefused(
        "UnrecognizedClientException", SignedRequest.of(local.endpoint(), other, clock).send());
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, -1, 1, 300})
  void clocksMayDifferByFiveMinutes(long seconds) throws IOException {
    assertEquals(200, signedAt(seconds).send().status());
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, -86_400})
  void clocksMayNotDifferByMore(long seconds) throws IOException {
    RawHttp.Answer answer = signedAt(seconds).send();
    assertRefused("InvalidSignatureException", answer);
    assertTrue(
        answer.body().contains(seconds < 0 ? "Signature expired" : "Signature not yet current"),
        answer.body());
  }

  private SignedRequest signedAt(long seconds) {
    return SignedRequest.of(
        local.endpoint(), LASTING, Clock.offset(clock, Duration.ofSeconds(seconds)));
  }

  @Test
  void nobodyNeedsToSignWhenThatIsTurnedOff() throws IOException {
    try (LocalKms open = LocalKms.builder().withoutSignatures().start()) {
      var request = SignedRequest.of(open.endpoint(), LASTING, clock);
      assertEquals(200, request.without("Authorization").send().status());
    }
  }
}
