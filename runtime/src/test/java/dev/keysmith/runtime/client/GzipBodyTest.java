package dev.keysmith.runtime.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.shapes.AnyOperation;
import dev.keysmith.runtime.shapes.AnyShape;
import dev.keysmith.runtime.stream.RequestBody;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams that are compressed as they are sent, held against the JDK's reader of gzip. */
final class GzipBodyTest {
  private static final ShapeSchema INPUT = ShapeSchema.structure("test#PutInput");

  private final CapturedCalls calls = new CapturedCalls("s3");

  private static AnyOperation upload(RequestBody body) {
    AnyOperation operation = AnyOperation.in("PUT", "/", INPUT).sending(body);
    operation.bindings().withCompression("gzip");
    return operation;
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16_383, 16_384, 16_385, 1_000_000})
  void givesTheSameBytesBack(int size) throws IOException {
    byte[] random = new byte[size];
    new Random(size).nextBytes(random);
    for (byte[] bytes : new byte[][] {random, new byte[size]}) {
      assertArrayEquals(bytes, unpacked(new GzipBody(RequestBody.of(bytes)).open().readAllBytes()));
    }
  }

  @Test
  void isReadByteByByteToo() throws IOException {
    InputStream in = new GzipBody(RequestBody.of("hello")).open();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (int c = in.read(); c >= 0; c = in.read()) {
      packed.write(c);
    }
    assertEquals(-1, in.read(new byte[1], 0, 1));
    assertEquals("hello", new String(unpacked(packed.toByteArray()), US_ASCII));
  }

  @Test
  void aStreamThatIsShorterThanItSaysFails() throws IOException {
    InputStream five = new ByteArrayInputStream(new byte[5]);
    InputStream in = new GzipBody(RequestBody.of(five, 6)).open();
    assertThrows(EOFException.class, in::readAllBytes);
  }

  @Test
  void readsNoMoreThanTheLength() throws IOException {
    InputStream longer = new ByteArrayInputStream("hello world".getBytes(US_ASCII));
    byte[] packed = new GzipBody(RequestBody.of(longer, 5)).open().readAllBytes();
    assertEquals("hello", new String(unpacked(packed), US_ASCII));
    assertEquals(" world", new String(longer.readAllBytes(), US_ASCII));
  }

  @Test
  void aCallSendsItAndSaysSo() throws IOException {
    calls.builder.endpoint("https://localhost");
    calls.call(upload(RequestBody.of("hello")), AnyShape.of(INPUT));
    HttpHeaders headers = calls.sent.get(0).headers();
    assertEquals("gzip", headers.first("Content-Encoding"));
    assertEquals("hello", new String(unpacked(calls.bodies.get(0)), US_ASCII));
    assertEquals(-1, calls.sent.get(0).lengthToTell());
  }

  @Test
  void aRetryCompressesAnew() throws IOException {
    calls.willBreak(1);
    calls.call(upload(RequestBody.of("hello")), AnyShape.of(INPUT));
    assertEquals(2, calls.bodies.size());
    assertEquals("hello", new String(unpacked(calls.bodies.get(1)), US_ASCII));
  }

  @Test
  void theChecksumIsOfWhatIsSent() {
    calls.builder.endpoint("https://localhost");
    AnyOperation operation = upload(RequestBody.of("hello"));
    operation.bindings().withRequestChecksum("Algorithm", false);
    calls.call(operation, AnyShape.of(INPUT));
    assertEquals("gzip,aws-chunked", calls.sent.get(0).headers().first("Content-Encoding"));
    String sent = new String(calls.bodies.get(0), ISO_8859_1);
    assertTrue(sent.contains("\r\n\u001f\u008b") && sent.contains("x-amz-checksum-crc32:"), sent);
  }

  @Test
  void staysAsItIsWhereTheLengthMustBeToldOrNoneIsWanted() {
    AnyOperation sized = upload(RequestBody.of("hello"));
    sized.bindings().withRequestStream("Body", null, true);
    calls.call(sized, AnyShape.of(INPUT));
    calls.builder.compressRequestsFrom(-1);
    calls.call(upload(RequestBody.of("hello")), AnyShape.of(INPUT));
    for (int i = 0; i < 2; i++) {
      assertNull(calls.sent.get(i).headers().first("Content-Encoding"));
      assertEquals("hello", new String(calls.bodies.get(i), US_ASCII));
    }
  }
}
