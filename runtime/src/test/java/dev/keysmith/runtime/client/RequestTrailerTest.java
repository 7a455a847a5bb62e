package dev.keysmith.runtime.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.error.TransportException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyOperation;
import dev.keysmith.runtime.shapes.AnyShape;
import dev.keysmith.runtime.stream.RequestBody;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Uploads whose checksum follows the body. */
final class RequestTrailerTest {
  private static final String UNSIGNED =
      "9\r\n123456789\r\n0\r\nx-amz-checksum-crc32:y/Q5Jg==\r\n\r\n";
  private static final ShapeSchema INPUT =
      ShapeSchema.structure(
          "test#PutInput",
          header("Algorithm", "x-amz-sdk-checksum-algorithm"),
          header("Crc32", "x-amz-checksum-crc32"),
          header("Encoding", "Content-Encoding"));

  private final CapturedCalls calls = new CapturedCalls("s3");

  private static MemberSchema header(String name, String field) {
    return MemberSchema.of(name, MemberSchema.STRING).withLocation(MemberSchema.HEADER, field);
  }

  private static AnyOperation upload(RequestBody body) {
    AnyOperation operation = AnyOperation.in("PUT", "/", INPUT).sending(body);
    operation.bindings().withRequestChecksum("Algorithm", false);
    return operation;
  }

  private static RequestBody digits() {
    return RequestBody.of("123456789");
  }

  private String body(int call) {
    return new String(calls.bodies.get(call), US_ASCII);
  }

  private HttpHeaders headers(int call) {
    return calls.sent.get(call).headers();
  }

  @Test
  void overTlsChunksAreNotSigned() {
    calls.builder.endpoint("https://localhost");
    calls.call(upload(digits()), AnyShape.of(INPUT));
    HttpHeaders headers = headers(0);
    assertEquals("aws-chunked", headers.first("Content-Encoding"));
    assertEquals("9", headers.first("x-amz-decoded-content-length"));
    assertEquals("x-amz-checksum-crc32", headers.first("x-amz-trailer"));
    assertEquals("CRC32", headers.first("x-amz-sdk-checksum-algorithm"));
    assertEquals("STREAMING-UNSIGNED-PAYLOAD-TRAILER", headers.first("x-amz-content-sha256"));
    assertNull(headers.first("x-amz-checksum-crc32"));
    assertEquals(UNSIGNED, body(0));
    String signature = String.valueOf(headers.first("Authorization"));
    assertTrue(
        signature.contains(
            "SignedHeaders=content-encoding;content-type;host;x-amz-content-sha256;x-amz-date;"
                + "x-amz-decoded-content-length;x-amz-sdk-checksum-algorithm;x-amz-trailer,"),
        signature);
  }

  @Test
  void overPlainHttpChunksAreSigned() {
    calls.call(upload(digits()), AnyShape.of(INPUT).set("Algorithm", "SHA256"));
    HttpHeaders headers = headers(0);
    assertEquals(
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", headers.first("x-amz-content-sha256"));
    assertEquals("x-amz-checksum-sha256", headers.first("x-amz-trailer"));
    assertTrue(body(0).startsWith("9;chunk-signature="), body(0));
    assertTrue(body(0).contains("\r\nx-amz-trailer-signature:"), body(0));
  }

  @Test
  void aBodyThatCanBeReadOnceNeedsNoOtherPass() {
    RequestBody once = RequestBody.of(new ByteArrayInputStream("123456789".getBytes(US_ASCII)));
    calls.builder.endpoint("https://localhost");
    calls.call(upload(once), AnyShape.of(INPUT));
    assertEquals(UNSIGNED, body(0));
    assertNull(headers(0).first("x-amz-decoded-content-length"));
  }

  @Test
  void anAttemptEncodesAndSignsAnew() {
    calls.builder.clock(new Ticking());
    calls.willBreak(2);
    calls.call(upload(digits()), AnyShape.of(INPUT));
    assertEquals(3, calls.bodies.size());
    assertEquals(body(0).length(), body(1).length());
    assertNotEquals(body(0), body(1), "the time is another");
    assertNotEquals(headers(1).first("Authorization"), headers(2).first("Authorization"));
    assertEquals("aws-chunked", headers(2).first("Content-Encoding"));
  }

  @Test
  void aBodyThatCanBeReadOnceIsNotTriedAgain() {
    RequestBody once = RequestBody.of(new ByteArrayInputStream(new byte[1]), 1);
    calls.willBreak(1);
    assertThrows(TransportException.class, () -> calls.call(upload(once), AnyShape.of(INPUT)));
    assertEquals(1, calls.sent.size());
  }

  @Test
  void theCallersChecksumLeavesTheBodyAsItIs() {
    calls.call(upload(digits()), AnyShape.of(INPUT).set("Crc32", "AAAAAQ=="));
    assertEquals("AAAAAQ==", headers(0).first("x-amz-checksum-crc32"));
    assertNull(headers(0).first("x-amz-trailer"));
    assertEquals("123456789", body(0));
  }

  @Test
  void theCallersCodingStays() {
    calls.call(upload(digits()), AnyShape.of(INPUT).set("Encoding", "gzip"));
    assertEquals("gzip,aws-chunked", headers(0).first("Content-Encoding"));
  }

  @Test
  void thereIsNoTrailerWhenAskedForOnlyIfNeeded() {
    calls.builder.calculateChecksums(false);
    calls.call(upload(digits()), AnyShape.of(INPUT));
    assertNull(headers(0).first("x-amz-trailer"));
    assertEquals("123456789", body(0));
  }

  @Test
  void otherServicesGetAHeader() {
    CapturedCalls others = new CapturedCalls();
    others.call(upload(digits()), AnyShape.of(INPUT));
    HttpHeaders headers = others.sent.get(0).headers();
    assertEquals("y/Q5Jg==", headers.first("x-amz-checksum-crc32"));
    assertNull(headers.first("x-amz-trailer"));
    assertArrayEquals("123456789".getBytes(US_ASCII), others.bodies.get(0));
  }

  /** A second further each time it is asked. */
  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      now = now.plus(Duration.ofSeconds(1));
      return now;
    }
  }
}
