package dev.keysmith.runtime.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.auth.SigV4Signer;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.stream.RequestBody;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.checksums.DefaultChecksumAlgorithm;
import software.amazon.awssdk.checksums.spi.ChecksumAlgorithm;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** The content coding {@code aws-chunked}, as Amazon S3's documentation and AWS's SDK have it. */
final class AwsChunkedBodyTest {
  private static final String ID = "AKIAIOSFODNN7EXAMPLE";
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
  private static final Clock TIME =
      Clock.fixed(Instant.parse("2013-05-24T00:00:00Z"), ZoneOffset.UTC);

  private static HttpRequest.Builder upload(AwsChunkedBody body, String checksum) {
    return HttpRequest.builder()
        .method("PUT")
        .origin("https", "s3.amazonaws.com", -1)
        .path("/examplebucket/chunkObject.txt")
        .header("Content-Encoding", "aws-chunked")
        .header("x-amz-decoded-content-length", Long.toString(body.decodedLength()))
        .header("x-amz-trailer", "x-amz-checksum-" + checksum)
        .stream(body);
  }

  private static void sign(HttpRequest.Builder request) {
    SigV4Signer.s3().sign(request, AwsCredentials.of(ID, SECRET), "us-east-1", "s3", TIME);
  }

  private static byte[] encoded(HttpRequest.Builder request) throws IOException {
    RequestBody body = Objects.requireNonNull(request.stream());
    try (InputStream in = body.open()) {
      byte[] bytes = in.readAllBytes();
      if (body.contentLength() >= 0) {
        assertEquals(bytes.length, body.contentLength());
      }
      return bytes;
    }
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  @Test
  void theExampleOfTheDocumentation() throws IOException {
    byte[] data = new byte[65 * 1024];
    Arrays.fill(data, (byte) 'a');
    AwsChunkedBody body = AwsChunkedBody.of(RequestBody.of(data), "CRC32C", 65_536, false);
    HttpRequest.Builder request =
        upload(body, "crc32c").header("x-amz-storage-class", "REDUCED_REDUNDANCY");
    sign(request);
    String expected =
        "10000;chunk-signature=b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2\r\n"
            + "a".repeat(65_536)
            + "\r\n400;chunk-signature="
            + "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7\r\n"
            + "a".repeat(1024)
            + "\r\n0;chunk-signature="
            + "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n"
            + "x-amz-checksum-crc32c:sOO8/Q==\r\n"
            + "x-amz-trailer-signature:"
            + "d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n";
    assertEquals(expected, new String(encoded(request), US_ASCII));
    assertEquals(expected, new String(encoded(request), US_ASCII), "opened once more");
  }

  private static ChecksumAlgorithm official(String name) {
    return switch (name) {
      case "CRC32" -> DefaultChecksumAlgorithm.CRC32;
      case "CRC32C" -> DefaultChecksumAlgorithm.CRC32C;
      case "CRC64NVME" -> DefaultChecksumAlgorithm.CRC64NVME;
      case "SHA1" -> DefaultChecksumAlgorithm.SHA1;
      default -> DefaultChecksumAlgorithm.SHA256;
    };
  }

  private static SignedRequest official(byte[] data, String algorithm, boolean signed) {
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.PUT)
            .protocol("https")
            .host("s3.amazonaws.com")
            .encodedPath("/examplebucket/chunkObject.txt")
            .putHeader("Content-Length", Integer.toString(data.length))
            .build();
    return AwsV4HttpSigner.create()
        .sign(
            SignRequest.builder(AwsCredentialsIdentity.create(ID, SECRET))
                .request(request)
                .payload(() -> new ByteArrayInputStream(data))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false)
                .putProperty(AwsV4HttpSigner.CHUNK_ENCODING_ENABLED, true)
                .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, signed)
                .putProperty(AwsV4HttpSigner.CHECKSUM_ALGORITHM, official(algorithm))
                .putProperty(HttpSigner.SIGNING_CLOCK, TIME)
                .build());
  }

  @ParameterizedTest
  @CsvSource({
    "CRC32, 0",
    "CRC32, 1",
    "CRC32, 131071",
    "CRC32, 131072",
    "CRC32, 131073",
    "CRC32, 300000",
    "CRC32C, 1000",
    "SHA1, 1000",
    "SHA256, 262144",
  })
  void itIsWhatTheOfficialSignerMakes(String algorithm, int size) throws IOException {
    byte[] data = random(size);
    for (boolean signed : List.of(true, false)) {
      SignedRequest official = official(data, algorithm, signed);
      SdkHttpRequest theirs = official.request();
      AwsChunkedBody body = AwsChunkedBody.of(RequestBody.of(data), algorithm, !signed);
      HttpRequest.Builder request = upload(body, algorithm.toLowerCase(java.util.Locale.ROOT));
      // Theirs signs the length, which ours leaves to the transport.
      request.header("Content-Length", Long.toString(body.contentLength()));
      sign(request);
      for (String name :
          List.of(
              "Content-Length",
              "x-amz-decoded-content-length",
              "x-amz-trailer",
              "x-amz-content-sha256",
              "Authorization")) {
        assertEquals(
            theirs.firstMatchingHeader(name).orElse(null), request.headers().first(name), name);
      }
      assertArrayEquals(
          official.payload().orElseThrow().newStream().readAllBytes(), encoded(request));
    }
  }

  @ParameterizedTest
  @CsvSource({"CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"})
  void theLengthIsKnownBefore(String algorithm) throws IOException {
    for (int size : List.of(0, 1, 15, 16, 17, 159, 160, 161, 255, 256, 257, 4095, 4096, 5000)) {
      for (boolean secure : List.of(true, false)) {
        AwsChunkedBody body =
            AwsChunkedBody.of(RequestBody.of(random(size)), algorithm, 160, secure);
        HttpRequest.Builder request = upload(body, algorithm);
        sign(request);
        assertEquals(encoded(request).length, body.contentLength());
      }
    }
  }

  @Test
  void aBodyOfUnknownLengthGoesOutAllTheSame() throws IOException {
    RequestBody unknown = RequestBody.of(new ByteArrayInputStream("hello".getBytes(US_ASCII)));
    AwsChunkedBody body = AwsChunkedBody.of(unknown, "CRC32", true);
    assertEquals(-1, body.contentLength());
    assertFalse(body.isReplayable());
    assertEquals(
        "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n",
        new String(body.open().readAllBytes(), US_ASCII));
    assertThrows(IllegalStateException.class, body::open);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aStreamThatIsShorterThanItSaysFails(boolean secure) {
    InputStream five = new ByteArrayInputStream(new byte[5]);
    AwsChunkedBody body = AwsChunkedBody.of(RequestBody.of(five, 6), "CRC32", secure);
    HttpRequest.Builder request = upload(body, "crc32");
    sign(request);
    EOFException thrown =
        assertThrows(
            EOFException.class,
            () -> Objects.requireNonNull(request.stream()).open().readAllBytes());
    assertEquals("the request's body ended after 5 of 6 bytes", thrown.getMessage());
  }

  @Test
  void readsNoMoreThanTheLength() throws IOException {
    InputStream longer = new ByteArrayInputStream("hello world".getBytes(US_ASCII));
    InputStream in = AwsChunkedBody.of(RequestBody.of(longer, 5), "CRC32", true).open();
    assertEquals('5', in.read());
    assertTrue(new String(in.readAllBytes(), US_ASCII).startsWith("\r\nhello\r\n0\r\n"));
    assertEquals(-1, in.read());
    assertEquals(" world", new String(longer.readAllBytes(), US_ASCII));
  }

  @Test
  void isNotSentUnsignedWhereItMustBeSigned() {
    AwsChunkedBody body = AwsChunkedBody.of(RequestBody.of("hello"), "CRC32", false);
    assertThrows(IllegalStateException.class, body::open);
  }
}
