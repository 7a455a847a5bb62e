package dev.keysmith.runtime.auth;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.stream.ChunkSignedBody;
import dev.keysmith.runtime.stream.ChunkSigner;
import dev.keysmith.runtime.stream.RequestBody;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples of Amazon S3's documentation of signed chunks, and what its words say beside. */
final class SignatureChainTest {
  private static final Instant TIME = Instant.parse("2013-05-24T00:00:00Z");
  private static final Clock AT_THE_TIME = Clock.fixed(TIME, ZoneOffset.UTC);

  /** A body that keeps the signer it is given. */
  private static final class Pieces implements ChunkSignedBody {
    private final String payloadHash;
    private final RequestBody signed = RequestBody.of("signed");
    private @Nullable ChunkSigner signer;

    Pieces(String payloadHash) {
      this.payloadHash = payloadHash;
    }

    @Override
    public String payloadHash() {
      return payloadHash;
    }

    @Override
    public RequestBody signed(ChunkSigner given) {
      signer = given;
      return signed;
    }

    @Override
    public long contentLength() {
      return -1;
    }

    @Override
    public boolean isReplayable() {
      return true;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(new byte[0]);
    }

    ChunkSigner signer() {
      return Objects.requireNonNull(signer);
    }
  }

  private static HttpRequest.Builder upload(Pieces body) {
    return HttpRequest.builder()
        .method("PUT")
        .origin("https", "s3.amazonaws.com", -1)
        .path("/examplebucket/chunkObject.txt")
        .header("Content-Encoding", "aws-chunked")
        .header("x-amz-decoded-content-length", "66560")
        .header("x-amz-storage-class", "REDUCED_REDUNDANCY")
        .stream(body);
  }

  private static void sign(HttpRequest.Builder request, Clock clock) {
    AwsCredentials credentials =
        AwsCredentials.of("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    SigV4Signer.s3().sign(request, credentials, "us-east-1", "s3", clock);
  }

  private static byte[] data() {
    byte[] data = new byte[65 * 1024];
    Arrays.fill(data, (byte) 'a');
    return data;
  }

  private static void assertSignature(String expected, byte[] actual) {
    assertEquals(expected, HexFormat.of().formatHex(actual));
  }

  @Test
  void theChunksOfTheExample() {
    Pieces body = new Pieces("STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
    HttpRequest.Builder request = upload(body).header("Content-Length", "66824");
    sign(request, AT_THE_TIME);
    assertEquals(
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", request.headers().first("x-amz-content-sha256"));
    assertEquals(
        "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
        signature(request),
        "the request's own");
    assertEquals(body.signed, request.stream());
    ChunkSigner signer = body.signer();
    assertSignature(
        "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
        signer.signChunk(data(), 0, 65_536));
    assertSignature(
        "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
        signer.signChunk(data(), 65_536, 1024));
    assertSignature(
        "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
        signer.signChunk(data(), 0, 0));
  }

  @Test
  void theTrailerOfTheExample() {
    Pieces body = new Pieces("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER");
    HttpRequest.Builder request = upload(body).header("x-amz-trailer", "x-amz-checksum-crc32c");
    sign(request, AT_THE_TIME);
    assertEquals(
        "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e", signature(request));
    ChunkSigner signer = body.signer();
    assertSignature(
        "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
        signer.signChunk(data(), 0, 65_536));
    assertSignature(
        "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
        signer.signChunk(data(), 65_536, 1024));
    assertSignature(
        "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
        signer.signChunk(data(), 0, 0));
    assertSignature(
        "d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435",
        signer.signTrailer("x-amz-checksum-crc32c:sOO8/Q==\n".getBytes(US_ASCII)));
  }

  @Test
  void eachAttemptAndEachOpeningHasAChainOfItsOwn() {
    Pieces body = new Pieces("STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
    sign(upload(body), AT_THE_TIME);
    byte[] first = body.signer().signChunk(data(), 0, 10);
    sign(upload(body), AT_THE_TIME);
    ChunkSigner second = body.signer();
    assertArrayEquals(first, second.signChunk(data(), 0, 10));
    assertFalse(Arrays.equals(first, second.signChunk(data(), 0, 10)), "the chain goes on");
    assertArrayEquals(first, second.fresh().signChunk(data(), 0, 10));
  }

  @Test
  void anEventIsSignedForItsOwnDay() {
    Pieces body = new Pieces("STREAMING-AWS4-HMAC-SHA256-EVENTS");
    Clock nextDay = Clock.offset(AT_THE_TIME, Duration.ofDays(1));
    sign(upload(body), nextDay);
    assertEquals(TIME.plus(Duration.ofDays(1)), body.signer().now());
    byte[] late = body.signer().signEvent(body.signer().now(), new byte[1], new byte[2]);

    sign(upload(body), nextDay);
    byte[] early = body.signer().signEvent(TIME, new byte[1], new byte[2]);
    byte[] afterwards = body.signer().signEvent(TIME, new byte[1], new byte[2]);
    assertNotEquals(HexFormat.of().formatHex(late), HexFormat.of().formatHex(early));
    assertNotEquals(HexFormat.of().formatHex(early), HexFormat.of().formatHex(afterwards));
  }

  private static String signature(HttpRequest.Builder request) {
    String header = String.valueOf(request.headers().first("Authorization"));
    return header.substring(header.lastIndexOf('=') + 1);
  }
}
