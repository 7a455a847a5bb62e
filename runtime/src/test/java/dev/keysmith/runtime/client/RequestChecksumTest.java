package dev.keysmith.runtime.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.checksum.Checksums;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyOperation;
import dev.keysmith.runtime.shapes.AnyShape;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.value.Blob;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checksums that requests tell, by both traits for it. */
final class RequestChecksumTest {
  private static final String TOLD = "x-amz-sdk-checksum-algorithm";
  private static final ShapeSchema INPUT =
      ShapeSchema.structure(
          "test#PutInput",
          header("Algorithm", TOLD),
          header("Crc32", "x-amz-checksum-crc32"),
          header("Sha512", "x-amz-checksum-sha512"),
          header("Mode", "x-amz-checksum-mode"),
          header("Md5", "Content-MD5"),
          MemberSchema.of("Body", MemberSchema.BLOB).withLocation(MemberSchema.PAYLOAD));

  private final CapturedCalls calls = new CapturedCalls();

  private static MemberSchema header(String name, String field) {
    return MemberSchema.of(name, MemberSchema.STRING).withLocation(MemberSchema.HEADER, field);
  }

  private static AnyShape input() {
    return AnyShape.of(INPUT).set("Body", Blob.of("123456789".getBytes(StandardCharsets.US_ASCII)));
  }

  private static AnyOperation operation(boolean required) {
    AnyOperation operation = AnyOperation.in("PUT", "/", INPUT);
    operation.bindings().withRequestChecksum("Algorithm", required);
    return operation;
  }

  private static AnyOperation md5() {
    AnyOperation operation = AnyOperation.in("PUT", "/", INPUT);
    operation.bindings().withContentMd5();
    return operation;
  }

  private HttpHeaders sent(AnyOperation operation, AnyShape input) {
    calls.call(operation, input);
    return calls.sent.get(0).headers();
  }

  private static List<String> checksums(HttpHeaders headers) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      if (Checksums.isHeader(headers.name(i)) || headers.name(i).equals("Content-MD5")) {
        found.add(headers.name(i) + ": " + headers.value(i));
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "CRC32, crc32, cbf43926",
    "CRC32C, crc32c, e3069283",
    "CRC64NVME, crc64nvme, ae8b14860a799888",
    "SHA1, sha1, f7c3bc1d808e04732adf679965ccc34ca7ae3441",
    "SHA256, sha256, 15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225",
  })
  void theInputChoosesTheAlgorithm(String algorithm, String field, String digest) {
    HttpHeaders headers = sent(operation(true), input().set("Algorithm", algorithm));
    String value = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest));
    assertEquals(List.of("x-amz-checksum-" + field + ": " + value), checksums(headers));
    assertEquals(List.of(algorithm), headers.all(TOLD));
  }

  @Test
  void itIsCrc32AndToldWhereOneIsRequired() {
    HttpHeaders headers = sent(operation(true), input());
    assertEquals(List.of("x-amz-checksum-crc32: y/Q5Jg=="), checksums(headers));
    assertEquals(List.of("CRC32"), headers.all(TOLD));
    String signature = String.valueOf(headers.first("Authorization"));
    assertTrue(signature.contains(";x-amz-checksum-crc32;"), signature);
    assertTrue(signature.contains(";x-amz-sdk-checksum-algorithm,"), signature);
  }

  @Test
  void anEmptyBodyHasAChecksumToo() {
    HttpHeaders headers = sent(operation(true), AnyShape.of(INPUT));
    assertEquals(List.of("x-amz-checksum-crc32: AAAAAA=="), checksums(headers));
  }

  @Test
  void itIsCrc32WhereOneIsPossible() {
    HttpHeaders headers = sent(operation(false), input());
    assertEquals(List.of("x-amz-checksum-crc32: y/Q5Jg=="), checksums(headers));
    assertEquals(List.of("CRC32"), headers.all(TOLD));
  }

  @Test
  void thereIsNoneWhenAskedForOnlyIfNeeded() {
    calls.builder.calculateChecksums(false);
    HttpHeaders headers = sent(operation(false), input());
    assertEquals(List.of(), checksums(headers));
    assertNull(headers.first(TOLD));
    assertEquals(
        List.of("x-amz-checksum-crc32c: 4waSgw=="),
        checksums(sentAnew(operation(false), input().set("Algorithm", "CRC32C"))));
  }

  private HttpHeaders sentAnew(AnyOperation operation, AnyShape input) {
    calls.sent.clear();
    return sent(operation, input);
  }

  @Test
  void theCallersChecksumWins() {
    assertEquals(
        List.of("x-amz-checksum-crc32: AAAAAQ=="),
        checksums(sent(operation(true), input().set("Crc32", "AAAAAQ=="))));
    assertEquals(
        List.of("x-amz-checksum-sha512: c2hh"),
        checksums(
            sentAnew(operation(true), input().set("Algorithm", "SHA512").set("Sha512", "c2hh"))));
  }

  @Test
  void theCallersMd5WinsOverTheDefaultAlone() {
    assertEquals(
        List.of("Content-MD5: bWQ1"), checksums(sent(operation(true), input().set("Md5", "bWQ1"))));
    assertEquals(
        List.of("Content-MD5: bWQ1", "x-amz-checksum-crc32: y/Q5Jg=="),
        checksums(sentAnew(operation(true), input().set("Md5", "bWQ1").set("Algorithm", "CRC32"))));
  }

  @Test
  void aChecksumOfTheCallsOptionsWins() {
    CallOptions options = CallOptions.builder().header("x-amz-checksum-sha1", "c2hh").build();
    calls.call(operation(true), input(), options);
    assertEquals(List.of("x-amz-checksum-sha1: c2hh"), checksums(calls.sent.get(0).headers()));
  }

  @Test
  void anUnknownAlgorithmIsRefused() {
    AnyShape input = input().set("Algorithm", "SHA512");
    AnyOperation operation = operation(true);
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> calls.call(operation, input));
    assertEquals(
        "test#PutInput: Algorithm is SHA512, but must be one of CRC32, CRC32C, CRC64NVME, SHA1,"
            + " SHA256",
        thrown.getMessage());
    assertEquals(List.of(), calls.sent);
  }

  @Test
  void theAlgorithmMayBeInTheBody() {
    ShapeSchema schema =
        ShapeSchema.structure("test#In", MemberSchema.of("Algorithm", MemberSchema.ENUM));
    AnyOperation operation = AnyOperation.in("PUT", "/", schema);
    operation.bindings().withRequestChecksum("Algorithm", true);
    HttpHeaders headers = sent(operation, AnyShape.of(schema).set("Algorithm", "SHA256"));
    assertNotNull(headers.first("x-amz-checksum-sha256"));
    headers = sentAnew(operation, AnyShape.of(schema));
    assertNotNull(headers.first("x-amz-checksum-crc32"));
    assertNull(headers.first(TOLD));
  }

  @Test
  void itIsOfTheBodyAsItIsSent() {
    AnyOperation operation = operation(true);
    operation.bindings().withCompression("gzip");
    calls.builder.compressRequestsFrom(0);
    calls.call(operation, input());
    HttpRequest request = calls.sent.get(0);
    assertEquals("gzip", request.headers().first("Content-Encoding"));
    MessageDigest crc = Checksums.of("CRC32");
    assertNotNull(crc);
    crc.update(request.body());
    assertEquals(Checksums.value(crc), request.headers().first("x-amz-checksum-crc32"));
  }

  @Test
  void aStreamIsReadForItOnceMore() {
    byte[] bytes = "123456789".getBytes(StandardCharsets.US_ASCII);
    HttpRequest.Builder request = HttpRequest.builder().stream(RequestBody.of(bytes));
    new RequestTraits(operation(true).bindings(), request)
        .apply(AnyShape.of(INPUT), -1, true, true, false);
    assertEquals(List.of("x-amz-checksum-crc32: y/Q5Jg=="), checksums(request.headers().build()));
    HttpRequest.Builder once =
        HttpRequest.builder().stream(RequestBody.of(new ByteArrayInputStream(bytes)));
    RequestTraits traits = new RequestTraits(operation(true).bindings(), once);
    AnyShape input = AnyShape.of(INPUT);
    assertThrows(IllegalArgumentException.class, () -> traits.apply(input, -1, true, true, false));
  }

  @Test
  void aRetryKeepsIt() {
    calls.willBreak(1);
    calls.call(operation(true), input());
    assertEquals(2, calls.sent.size());
    for (HttpRequest request : calls.sent) {
      assertEquals(List.of("x-amz-checksum-crc32: y/Q5Jg=="), checksums(request.headers()));
      assertEquals(List.of("CRC32"), request.headers().all(TOLD));
      assertArrayEquals("123456789".getBytes(StandardCharsets.US_ASCII), request.body());
    }
  }

  @Test
  void md5IsForWhereNothingCanBeChosen() {
    assertEquals(
        List.of("Content-MD5: JfnnlDI7RTiF9RgfG2JNCw=="),
        checksums(sent(md5(), input().set("Mode", "ENABLED"))));
    assertEquals(
        List.of("x-amz-checksum-crc32: AAAAAQ=="),
        checksums(sentAnew(md5(), input().set("Crc32", "AAAAAQ=="))));
    assertEquals(
        List.of("Content-MD5: bWQ1"), checksums(sentAnew(md5(), input().set("Md5", "bWQ1"))));
  }
}
