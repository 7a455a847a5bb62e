package dev.keysmith.runtime.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.http.HttpRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Our signer and the official one give the same signature for the same request. */
class SigV4SignerTest {
  private static final AwsCredentials KEY = AwsCredentials.of("AKIDEXAMPLE", "wJalrXUtnFEMI/K7");
  private static final AwsCredentials TEMPORARY =
      AwsCredentials.of("ASIAEXAMPLE", "wJalrXUtnFEMI/K7", "AQoDYXdzEPT//wEXAMPLE+token==");
  private static final Instant TIME = Instant.parse("2024-02-29T23:59:59.999Z");
  private static final Duration HOUR = Duration.ofHours(1);

  static Stream<SampleRequest> edgeCases() {
    return SampleRequests.edgeCases();
  }

  @ParameterizedTest
  @MethodSource("edgeCases")
  void signsEdgeCasesInHeaders(SampleRequest sample) {
    for (AwsCredentials key : new AwsCredentials[] {KEY, TEMPORARY}) {
      for (int options = 0; options < 4; options++) {
        assertSameHeaders(sample, key, (options & 1) != 0, (options & 2) != 0);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("edgeCases")
  void signsEdgeCasesInTheQuery(SampleRequest sample) {
    for (AwsCredentials key : new AwsCredentials[] {KEY, TEMPORARY}) {
      for (int options = 0; options < 4; options++) {
        assertSameQuery(sample, key, (options & 1) != 0, (options & 2) != 0);
      }
    }
  }

  @Provide
  Arbitrary<SampleRequest> requests() {
    return SampleRequests.any();
  }

  @Property(tries = 500)
  void signsAnyRequestInHeaders(
      @ForAll("requests") SampleRequest sample, @ForAll boolean s3, @ForAll boolean unsigned) {
    assertSameHeaders(sample, TEMPORARY, s3, unsigned);
  }

  @Property(tries = 500)
  void signsAnyRequestInTheQuery(
      @ForAll("requests") SampleRequest sample, @ForAll boolean s3, @ForAll boolean unsigned) {
    assertSameQuery(sample, TEMPORARY, s3, unsigned);
  }

  private static SigV4Signer ours(boolean s3, boolean unsigned) {
    return (s3 ? SigV4Signer.s3() : SigV4Signer.standard())
        .withUnsignedPayload(unsigned)
        .withContentHashHeader(true);
  }

  private static void assertSameHeaders(
      SampleRequest sample, AwsCredentials key, boolean s3, boolean unsigned) {
    HttpRequest.Builder request = sample.builder();
    ours(s3, unsigned).sign(request, key, "eu-central-1", "kms", TIME);
    SdkHttpRequest official =
        new OfficialSigner(s3, unsigned, null).sign(sample, key, "eu-central-1", "kms", TIME);
    for (String name :
        new String[] {
          "Authorization", "X-Amz-Date", "X-Amz-Security-Token", "x-amz-content-sha256"
        }) {
      String expected = official.firstMatchingHeader(name).orElse(null);
      assertEquals(expected, request.headers().first(name), sample::toString);
    }
  }

  private static void assertSameQuery(
      SampleRequest sample, AwsCredentials key, boolean s3, boolean unsigned) {
    HttpRequest.Builder request = sample.builder();
    ours(s3, unsigned).presign(request, key, "eu-central-1", "s3", TIME, HOUR);
    SdkHttpRequest official =
        new OfficialSigner(s3, s3 || unsigned, HOUR).sign(sample, key, "eu-central-1", "s3", TIME);
    Map<String, String> expected = new HashMap<>();
    official
        .rawQueryParameters()
        .forEach(
            (name, values) -> {
              if (name.startsWith("X-Amz-")) {
                expected.put(name, values.get(0));
              }
            });
    assertEquals(expected, signatureParameters(request.query()), sample::toString);
  }

  private static Map<String, String> signatureParameters(@Nullable String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String parameter : String.valueOf(query).split("&", -1)) {
      if (parameter.startsWith("X-Amz-")) {
        String[] parts = parameter.split("=", 2);
        String value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        assertNull(parameters.put(parts[0], value), parameter);
      }
    }
    return parameters;
  }

  @Test
  void climbsNoHigherThanTheRoot() {
    HttpRequest.Builder odd = SampleRequest.get("/../a/../../b").builder();
    HttpRequest.Builder plain = SampleRequest.get("/b").builder();
    SigV4Signer signer = SigV4Signer.standard();
    signer.sign(odd, KEY, "eu-central-1", "kms", TIME);
    signer.sign(plain, KEY, "eu-central-1", "kms", TIME);
    assertEquals(plain.headers().first("Authorization"), odd.headers().first("Authorization"));
  }

  @Test
  void leavesOutTheHashOfTheBodyUnlessAsked() {
    HttpRequest.Builder request = SampleRequest.kms().builder();
    SigV4Signer.standard().sign(request, KEY, "eu-central-1", "kms", TIME);
    assertNull(request.headers().first("x-amz-content-sha256"));
    assertEquals(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20240229/eu-central-1/kms/aws4_request,"
            + " SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=",
        withoutSignature(request));
  }

  private static String withoutSignature(HttpRequest.Builder request) {
    String field = String.valueOf(request.headers().first("Authorization"));
    return field.substring(0, field.length() - 64);
  }

  @Test
  void replacesTheSignatureOfAnEarlierAttempt() {
    SigV4Signer signer = SigV4Signer.standard();
    HttpRequest.Builder again = SampleRequest.kms().builder();
    signer.sign(again, TEMPORARY, "eu-central-1", "kms", TIME.minusSeconds(7));
    signer.sign(again, KEY, "eu-central-1", "kms", TIME);
    HttpRequest.Builder once = SampleRequest.kms().builder();
    signer.sign(once, KEY, "eu-central-1", "kms", TIME);
    assertEquals(once.build().headers().toMap(), again.build().headers().toMap());
  }

  @Test
  void replacesThePresignedQueryOfAnEarlierAttempt() {
    SigV4Signer signer = SigV4Signer.s3();
    HttpRequest.Builder again = SampleRequest.get("/key").withQuery("v", "1").builder();
    signer.presign(again, TEMPORARY, "eu-central-1", "s3", TIME.minusSeconds(7), HOUR);
    signer.presign(again, KEY, "eu-central-1", "s3", TIME, HOUR);
    HttpRequest.Builder once = SampleRequest.get("/key").withQuery("v", "1").builder();
    signer.presign(once, KEY, "eu-central-1", "s3", TIME, HOUR);
    assertEquals(once.query(), again.query());
  }

  @Test
  void refusesExpiriesOutOfBounds() {
    for (Duration expiry :
        new Duration[] {Duration.ZERO, Duration.ofSeconds(-1), Duration.ofSeconds(604_801)}) {
      HttpRequest.Builder request = SampleRequest.get("/").builder();
      assertThrows(
          IllegalArgumentException.class,
          () -> SigV4Signer.s3().presign(request, KEY, "eu-central-1", "s3", TIME, expiry));
    }
    HttpRequest.Builder request = SampleRequest.get("/").builder();
    SigV4Signer.s3().presign(request, KEY, "eu-central-1", "s3", TIME, Duration.ofDays(7));
    assertEquals("604800", signatureParameters(request.query()).get("X-Amz-Expires"));
  }

  @Test
  void derivesAnotherKeyForAnotherDayRegionServiceOrSecret() {
    SigV4Signer kept = SigV4Signer.standard().withContentHashHeader(true);
    AwsCredentials other = AwsCredentials.of("AKIDEXAMPLE", "another secret");
    assertSignsAsOfficial(kept, KEY, "eu-central-1", "kms", TIME);
    assertSignsAsOfficial(kept, KEY, "eu-central-1", "kms", TIME.plusSeconds(1)); // the next day
    assertSignsAsOfficial(kept, KEY, "eu-central-2", "kms", TIME);
    assertSignsAsOfficial(kept, KEY, "eu-central-2", "sts", TIME);
    assertSignsAsOfficial(kept, other, "eu-central-2", "sts", TIME);
    assertSignsAsOfficial(kept, other, "eu-central-2", "sts", TIME);
    assertSignsAsOfficial(kept, KEY, "eu-central-1", "kms", TIME);
  }

  private static void assertSignsAsOfficial(
      SigV4Signer kept, AwsCredentials key, String region, String service, Instant time) {
    SampleRequest sample = SampleRequest.kms();
    HttpRequest.Builder request = sample.builder();
    kept.sign(request, key, region, service, time);
    assertEquals(
        OfficialSigner.standard()
            .sign(sample, key, region, service, time)
            .firstMatchingHeader("Authorization")
            .orElse(null),
        request.headers().first("Authorization"));
  }
}
