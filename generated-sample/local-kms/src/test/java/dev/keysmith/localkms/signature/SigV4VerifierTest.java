package dev.keysmith.localkms.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.localkms.signature.SigV4Verdict.Fault;
import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.auth.SigV4Signer;
import dev.keysmith.runtime.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests of the official signer are accepted as they are, and refused when tampered with. */
class SigV4VerifierTest {
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
  private static final AwsCredentials KEY = AwsCredentials.of("AKIDEXAMPLE", SECRET);
  private static final AwsCredentials TEMPORARY =
      AwsCredentials.of("ASIAEXAMPLE", SECRET, "AQoDYXdzEPT//wEXAMPLE+token==");
  private static final Instant TIME = Instant.parse("2024-02-29T12:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  static Stream<SampleRequest> edgeCases() {
    return SampleRequests.edgeCases();
  }

  @Provide
  Arbitrary<SampleRequest> requests() {
    return SampleRequests.any();
  }

  private static @Nullable AwsCredentials key(String id) {
    return id.equals("AKIDEXAMPLE") ? KEY : id.equals("ASIAEXAMPLE") ? TEMPORARY : null;
  }

  private static SigV4Verifier verifierAt(Instant now) {
    return SigV4Verifier.of(SigV4VerifierTest::key, Clock.fixed(now, ZoneOffset.UTC))
        .withScope("eu-central-1", "kms");
  }

  private static SigV4Verifier verifier() {
    return verifierAt(TIME);
  }

  private static Received official(
      SampleRequest sample, AwsCredentials key, OfficialSigner signer) {
    return Received.of(sign(sample, key, signer), sample.bodyBytes());
  }

  private static software.amazon.awssdk.http.SdkHttpRequest sign(
      SampleRequest sample, AwsCredentials key, OfficialSigner signer) {
    return signer.sign(sample, key, "eu-central-1", "kms", TIME);
  }

  private static Received kms() {
    return official(SampleRequest.kms(), TEMPORARY, OfficialSigner.standard());
  }

  private static Received presigned() {
    SampleRequest sample =
        SampleRequest.kms().withBody("").withPath("/a%20b").withQuery("marker", "x y");
    return official(sample, TEMPORARY, new OfficialSigner(false, false, MINUTE));
  }

  private static void assertValid(Received request, SigV4Verifier verifier) {
    SigV4Verdict verdict = request.verify(verifier);
    assertTrue(verdict.isValid(), () -> verdict + " for " + request);
    assertNull(verdict.fault());
  }

  private static void assertFault(Fault fault, Received request) {
    assertFault(fault, request, verifier());
  }

  private static void assertFault(Fault fault, Received request, SigV4Verifier verifier) {
    SigV4Verdict verdict = request.verify(verifier);
    assertEquals(fault, verdict.fault(), () -> verdict + " for " + request);
    assertFalse(verdict.isValid());
    assertNull(verdict.accessKeyId());
  }

  private static void assertRefused(Received request) {
    assertNotNull(request.verify(verifier()).fault(), () -> "accepted: " + request);
  }

  @ParameterizedTest
  @MethodSource("edgeCases")
  void acceptsWhatTheOfficialSignerSigns(SampleRequest sample) {
    assertAccepted(sample);
  }

  @Property(tries = 300)
  void acceptsWhateverTheOfficialSignerSigns(@ForAll("requests") SampleRequest sample) {
    assertAccepted(sample);
  }

  private static void assertAccepted(SampleRequest sample) {
    SigV4Verifier verifier = verifier();
    SigV4Verifier lenient = verifier.withUnsignedPayload(true);
    SigV4Verifier s3 = verifier.withS3Rules();
    for (Duration expiry : new Duration[] {null, MINUTE}) {
      assertValid(official(sample, KEY, new OfficialSigner(false, false, expiry)), verifier);
      assertValid(official(sample, TEMPORARY, new OfficialSigner(false, true, expiry)), lenient);
      assertValid(official(sample, TEMPORARY, new OfficialSigner(true, false, expiry)), s3);
      assertValid(official(sample, KEY, new OfficialSigner(true, true, expiry)), s3);
    }
  }

  @Test
  void acceptsWhatWeSign() {
    HttpRequest.Builder request = SampleRequest.kms().builder();
    SigV4Signer.standard().sign(request, TEMPORARY, "eu-central-1", "kms", TIME);
    assertValid(Received.of(request), verifier());
    SigV4Signer.standard()
        .withUnsignedPayload(true)
        .sign(request, KEY, "eu-central-1", "kms", TIME);
    assertValid(Received.of(request), verifier().withUnsignedPayload(true));
    assertFault(Fault.MISMATCH, Received.of(request));
  }

  @Test
  void saysWhoSigned() {
    assertEquals("ASIAEXAMPLE", kms().verify(verifier()).accessKeyId());
  }

  @Test
  void refusesEachTamperingWithASignedHeader() {
    Received request = kms();
    for (int i = 0; i < request.headers().size(); i++) {
      String name = request.headers().get(i).getKey();
      String value = request.headers().get(i).getValue();
      assertRefused(request.without(i));
      assertRefused(request.with(name, value));
      assertRefused(request.withHeader(i, name, value + "x"));
      assertRefused(request.withHeader(i, name, value.substring(1)));
      assertRefused(request.withHeader(i, name, ""));
      assertRefused(request.withHeader(i, "Y-" + name, value));
    }
    assertValid(request, verifier());
  }

  @Test
  void refusesEachTamperingWithTheRest() {
    Received request = kms();
    assertFault(Fault.MISMATCH, request.withMethod("PUT"));
    assertFault(Fault.MISMATCH, request.withPath("/x"));
    assertFault(Fault.MISMATCH, request.withQuery("a=b"));
    assertFault(Fault.MISMATCH, request.withBody(new byte[0]));
    byte[] body = request.body().toByteArray();
    body[3] ^= 1;
    assertFault(Fault.MISMATCH, request.withBody(body));
    assertFault(Fault.INCOMPLETE, request.with("X-Amz-New", "1"));
    assertFault(Fault.INCOMPLETE, request.with("x-amz-security-token2", "1"));
  }

  @Test
  void refusesEachTamperingWithTheAuthorization() {
    Received request = kms();
    assertFault(Fault.UNKNOWN_KEY, request.replace("Authorization", "ASIAEXAMPLE", "ASIAOTHER"));
    assertFault(Fault.UNKNOWN_KEY, request.replace("Authorization", "ASIAEXAMPLE", "AKIDEXAMPLE"));
    assertFault(Fault.WRONG_SCOPE, request.replace("Authorization", "eu-central-1", "eu-west-1"));
    assertFault(Fault.WRONG_SCOPE, request.replace("Authorization", "/kms/", "/sts/"));
    assertFault(Fault.WRONG_SCOPE, request.replace("Authorization", "20240229", "20240228"));
    assertFault(Fault.INCOMPLETE, request.replace("Authorization", "aws4_request", "aws5_request"));
    assertFault(Fault.INCOMPLETE, request.replace("Authorization", "host;", ""));
    assertFault(Fault.INCOMPLETE, request.replace("Authorization", ";x-amz-target", ""));
    assertFault(Fault.INCOMPLETE, request.replace("Authorization", "host;", "host;nowhere;"));
    assertFault(Fault.MISMATCH, request.replace("Authorization", "content-type;", ""));
    assertFault(Fault.INCOMPLETE, request.replace("Authorization", "HMAC-SHA256", "HMAC-SHA512"));
    assertFault(Fault.INCOMPLETE, request.replace("Authorization", "Signature=", "Signature=, b="));
    assertFault(
        Fault.INCOMPLETE,
        request.replace("Authorization", "Signature=", "Signature=0, Signature="));
    assertFault(
        Fault.INCOMPLETE, request.replace("Authorization", ", SignedHeaders=", ", Signed="));
    for (int i = 1; i <= 64; i++) {
      String field = request.headers().get(indexOfAuthorization(request)).getValue();
      char digit = field.charAt(field.length() - i);
      String changed =
          field.substring(0, field.length() - i)
              + (digit == '0' ? '1' : '0')
              + field.substring(field.length() - i + 1);
      assertFault(
          Fault.MISMATCH,
          request.withHeader(indexOfAuthorization(request), "Authorization", changed));
    }
  }

  private static int indexOfAuthorization(Received request) {
    for (int i = 0; i < request.headers().size(); i++) {
      if (request.headers().get(i).getKey().equals("Authorization")) {
        return i;
      }
    }
    throw new AssertionError("not signed");
  }

  @Test
  void refusesUnsignedAndHalfSignedRequests() {
    Received request = kms();
    assertFault(Fault.MISSING, request.without("Authorization"));
    assertFault(Fault.INCOMPLETE, request.without("X-Amz-Date"));
    assertFault(Fault.INCOMPLETE, request.without("Host"));
    assertFault(Fault.INCOMPLETE, request.with("Host", "elsewhere"));
    assertFault(Fault.INCOMPLETE, request.with("Authorization", "Basic abc"));
    assertFault(
        Fault.INCOMPLETE,
        request.without("Authorization").with("Authorization", "Bearer abcdefghij"));
    for (String time :
        new String[] {
          "", "20240229", "20240230T120000Z", "20240229T126000Z", "2024-02-29T12:00Z"
        }) {
      assertFault(Fault.INCOMPLETE, request.without("X-Amz-Date").with("X-Amz-Date", time));
    }
  }

  @Test
  void allowsTheClocksToDifferByFiveMinutes() {
    Received request = kms();
    assertValid(request, verifierAt(TIME.plusSeconds(300)));
    assertValid(request, verifierAt(TIME.minusSeconds(300)));
    assertFault(Fault.EXPIRED, request, verifierAt(TIME.plusSeconds(301)));
    assertFault(Fault.EXPIRED, request, verifierAt(TIME.minusSeconds(301)));
  }

  @Test
  void presignedRequestsExpire() {
    Received request = presigned();
    assertValid(request, verifierAt(TIME.plusSeconds(60)));
    assertFault(Fault.EXPIRED, request, verifierAt(TIME.plusSeconds(61)));
    assertValid(request, verifierAt(TIME.minusSeconds(300)));
    assertFault(Fault.EXPIRED, request, verifierAt(TIME.minusSeconds(301)));
  }

  @Test
  void refusesEachTamperingWithAPresignedQuery() {
    Received request = presigned();
    List<String> parameters = List.of(String.valueOf(request.query()).split("&", -1));
    for (int i = 0; i < parameters.size(); i++) {
      String parameter = parameters.get(i);
      assertRefused(request.withQuery(joined(parameters, i, null)));
      assertRefused(request.withQuery(joined(parameters, i, parameter + "&" + parameter)));
      assertRefused(request.withQuery(joined(parameters, i, parameter + "1")));
      assertRefused(request.withQuery(joined(parameters, i, parameter.replaceAll("=.*", "="))));
    }
    assertRefused(request.withQuery(request.query() + "&x=1"));
    assertRefused(request.withQuery(null));
    assertFault(Fault.MISMATCH, request.withMethod("GET"));
    assertFault(Fault.MISMATCH, request.withPath("/a"));
    assertFault(Fault.MISMATCH, request.withBody(new byte[1]));
    assertFault(Fault.INCOMPLETE, request.with("x-amz-acl", "public"));
  }

  private static String joined(List<String> parameters, int at, @Nullable String instead) {
    List<String> changed = new ArrayList<>(parameters);
    if (instead == null) {
      changed.remove(at);
    } else {
      changed.set(at, instead);
    }
    return String.join("&", changed);
  }

  @Test
  void theOrderOfReceivedPartsDoesNotMatter() {
    Received request = presigned();
    List<String> parameters =
        new ArrayList<>(Arrays.asList(String.valueOf(request.query()).split("&", -1)));
    Collections.reverse(parameters);
    assertValid(request.withQuery(String.join("&", parameters)), verifier());
    List<java.util.Map.Entry<String, String>> headers = new ArrayList<>(kms().headers());
    Collections.reverse(headers);
    assertValid(new Received("POST", "/", null, headers, kms().body()), verifier());
  }

  @Test
  void acceptsAnyRegionAndServiceUnlessToldOne() {
    SigV4Verifier any = verifier().withScope(null, null);
    assertValid(kms(), any);
    HttpRequest.Builder request = SampleRequest.kms().builder();
    SigV4Signer.standard().sign(request, KEY, "mars-north-1", "sts", TIME);
    assertValid(Received.of(request), any);
    assertFault(Fault.WRONG_SCOPE, Received.of(request));
  }

  @Test
  void noVerdictShowsASecretOrASignature() {
    Received request = kms();
    String field = request.headers().get(indexOfAuthorization(request)).getValue();
    String signature = field.substring(field.length() - 64);
    List<Received> tampered =
        List.of(
            request,
            request.withPath("/x"),
            request.without("X-Amz-Date"),
            request.without("X-Amz-Security-Token"),
            request.replace("Authorization", "ASIAEXAMPLE", "ASIAOTHER"),
            request.replace("Authorization", "aws4_request", "AQoDYXdzEPT//wEXAMPLE+token=="));
    for (Received one : tampered) {
      String text = one.verify(verifier()).toString();
      for (String hidden : List.of(signature, SECRET, "AQoDYXdzEPT")) {
        assertFalse(text.contains(hidden), text);
      }
    }
  }

  @Test
  void saysThatTheBodyIsAnother() {
    Received tampered = kms().withBody("{}".getBytes(StandardCharsets.UTF_8)).withPath("/x");
    assertEquals(
        "x-amz-content-sha256 is not the hash of the body received",
        tampered.verify(verifier()).message());
  }
}
