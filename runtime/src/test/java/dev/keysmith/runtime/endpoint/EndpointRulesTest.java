package dev.keysmith.runtime.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.smithy.rulesengine.aws.language.functions.AwsArn;
import software.amazon.smithy.rulesengine.aws.language.functions.IsVirtualHostableS3Bucket;
import software.amazon.smithy.rulesengine.language.evaluation.value.RecordValue;
import software.amazon.smithy.rulesengine.language.evaluation.value.Value;
import software.amazon.smithy.rulesengine.language.syntax.expressions.functions.IsValidHostLabel;
import software.amazon.smithy.rulesengine.language.syntax.expressions.functions.ParseUrl;
import software.amazon.smithy.rulesengine.language.syntax.expressions.functions.Substring;
import software.amazon.smithy.rulesengine.language.syntax.expressions.functions.UriEncode;

/** Our functions and those of Smithy's own evaluator give the same. */
class EndpointRulesTest {
  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.strings().withChars("aZ09-._é").ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> longLabels() {
    return Arbitraries.strings().withChars("a1-.").ofMinLength(60).ofMaxLength(66);
  }

  @Property(tries = 2000)
  void hostLabels(@ForAll("labels") String label, @ForAll boolean dots) {
    assertEquals(
        IsValidHostLabel.isValidHostLabel(label, dots),
        EndpointRules.isValidHostLabel(label, dots));
  }

  @Property(tries = 1000)
  void longHostLabels(@ForAll("longLabels") String label, @ForAll boolean dots) {
    assertEquals(
        IsValidHostLabel.isValidHostLabel(label, dots),
        EndpointRules.isValidHostLabel(label, dots));
  }

  @Property(tries = 3000)
  void buckets(@ForAll("labels") String bucket, @ForAll boolean dots) {
    assertBucket(bucket.toLowerCase(java.util.Locale.ROOT), dots);
    assertBucket(bucket, dots);
  }

  @Property(tries = 1000)
  void longBuckets(@ForAll("longLabels") String bucket, @ForAll boolean dots) {
    assertBucket(bucket, dots);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.168.5.4",
        "1.2.3.4.",
        "01.2.3.4",
        "0.0.0.0",
        "10.20.30.1000",
        "192.168.5.4.5",
        "256.1.1.1",
        "1.2.3",
        "a.b-.c",
        "a.-b.c"
      })
  void bucketsLikeAddresses(String bucket) {
    assertBucket(bucket, true);
    assertBucket(bucket, false);
  }

  private static void assertBucket(String bucket, boolean dots) {
    assertEquals(
        IsVirtualHostableS3Bucket.isVirtualHostableBucket(bucket, dots),
        EndpointRules.isVirtualHostableS3Bucket(bucket, dots),
        bucket);
  }

  @Property(tries = 2000)
  void substrings(
      @ForAll("labels") String text,
      @ForAll @IntRange(min = 0, max = 13) int start,
      @ForAll @IntRange(min = 0, max = 13) int stop,
      @ForAll boolean reverse) {
    assertEquals(
        Substring.getSubstring(text, start, stop, reverse),
        EndpointRules.substring(text, start, stop, reverse));
  }

  @Property(tries = 1000)
  void encodedText(@ForAll String text) {
    String wellFormed = text.replaceAll("[\\ud800-\\udfff]", "");
    assertEquals(
        UriEncode.getDefinition().evaluate(List.of(Value.stringValue(wellFormed))),
        Value.stringValue(EndpointRules.uriEncode(wellFormed)));
  }

  @Provide
  Arbitrary<String> arns() {
    Arbitrary<String> parts = Arbitraries.of("", "aws", "s3", "us-east-1", "a/b", "/", "x");
    return Combinators.combine(Arbitraries.of("arn", "ARN", ""), parts.list().ofMaxSize(8))
        .as((start, more) -> start + ":" + String.join(":", more));
  }

  @Property(tries = 3000)
  void arns(@ForAll("arns") String text) {
    Optional<AwsArn> expected = AwsArn.parse(text);
    Arn arn = EndpointRules.parseArn(text);
    assertEquals(expected.isPresent(), arn != null, text);
    if (arn != null) {
      AwsArn official = expected.orElseThrow();
      assertEquals(official.getPartition(), arn.partition());
      assertEquals(official.getService(), arn.service());
      assertEquals(official.getRegion(), arn.region());
      assertEquals(official.getAccountId(), arn.accountId());
      assertEquals(official.getResource(), arn.resourceId());
    }
  }

  @Test
  void elementsCountFromBothEnds() {
    List<String> list = List.of("a", "b", "c");
    assertEquals("a", EndpointRules.element(list, 0));
    assertEquals("c", EndpointRules.element(list, 2));
    assertNull(EndpointRules.element(list, 3));
    assertEquals("c", EndpointRules.element(list, -1));
    assertNull(EndpointRules.element(list, -4));
  }

  @Provide
  Arbitrary<String> urls() {
    Arbitrary<String> schemes = Arbitraries.of("http://", "https://", "HTTPS://", "wss://", "");
    Arbitrary<String> hosts =
        Arbitraries.of(
            "example.com",
            "localhost",
            "127.0.0.1",
            "256.0.0.1",
            "1.2.3",
            "1.2.3.4.5",
            "[::1]",
            "[fe80::1]",
            "a-b.c_d");
    Arbitrary<String> ports = Arbitraries.of("", ":80", ":65535");
    Arbitrary<String> paths = Arbitraries.of("", "/", "/a", "/a/", "/a//b", "//", "/%20", "/a?b=c");
    return Combinators.combine(schemes, hosts, ports, paths)
        .as((scheme, host, port, path) -> scheme + host + port + path);
  }

  @Property(tries = 1000)
  void urls(@ForAll("urls") String url) {
    Value expected = ParseUrl.getDefinition().evaluate(List.of(Value.stringValue(url)));
    RuleUrl parsed = EndpointRules.parseUrl(url);
    assertEquals(expected.isEmpty(), parsed == null, url);
    if (parsed != null) {
      RecordValue official = expected.expectRecordValue();
      assertEquals(official.get("scheme"), Value.stringValue(parsed.scheme()), url);
      assertEquals(official.get("authority"), Value.stringValue(parsed.authority()), url);
      assertEquals(official.get("path"), Value.stringValue(parsed.path()), url);
      assertEquals(official.get("normalizedPath"), Value.stringValue(parsed.normalizedPath()), url);
      assertEquals(official.get("isIp"), Value.booleanValue(parsed.isIp()), url);
    }
  }

  /** The evaluator, which is {@code java.net.URL}, lets these pass; no request could go there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://",
        "https:///a",
        "https://a b",
        "https://user@example.com",
        "https://example.com/#a",
        "https://example.com:0",
        "https://a..b",
        "ftp://example.com"
      })
  void refusesUrlsThatNoRequestCanGoTo(String url) {
    assertNull(EndpointRules.parseUrl(url));
  }

  @Test
  void errorsKeepTheRulesText() {
    assertEquals("Missing Region", EndpointRules.error("Missing Region").getMessage());
  }

  @Test
  void namedParametersAreOfTheirType() {
    EndpointParameters none = EndpointParameters.of("eu-west-1", null, false, true);
    EndpointParameters some =
        none.with("Bucket", "b").with("Accelerate", true).with("Names", List.of("x", "y"));
    assertEquals("b", some.string("Bucket"));
    assertEquals(true, some.bool("Accelerate"));
    assertEquals(List.of("x", "y"), some.strings("Names"));
    assertEquals("c", some.with("Bucket", "c").string("Bucket"));
    assertNothing(some.string("Accelerate"), some.bool("Bucket"), some.strings("Bucket"));
    assertNothing(none.string("Bucket"), none.bool("Accelerate"), none.strings("Names"));
    assertEquals("eu-west-1", some.region());
    assertNull(some.endpoint());
    assertEquals(List.of(false, true), List.of(some.useFips(), some.useDualStack()));
    assertNotNull(some.string("Bucket"));
  }

  private static void assertNothing(@Nullable Object... values) {
    for (Object value : values) {
      assertNull(value);
    }
  }
}
