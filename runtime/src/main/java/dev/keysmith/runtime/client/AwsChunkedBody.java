package dev.keysmith.runtime.client;

import dev.keysmith.runtime.checksum.Checksums;
import dev.keysmith.runtime.stream.ChunkSignedBody;
import dev.keysmith.runtime.stream.ChunkSigner;
import dev.keysmith.runtime.stream.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body in the content coding {@code aws-chunked}, with its checksum as a trailer, so that it need
 * not be read before it is sent. Encoded anew each time it is opened.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html">signatures
 *     of chunks with trailers</a>
 */
final class AwsChunkedBody implements ChunkSignedBody {
  /** The bytes of a chunk but the last, as AWS's SDKs have it; the least allowed is 8 KiB. */
  static final int CHUNK = 128 * 1024;

  private final RequestBody body;
  private final String algorithm;
  private final int chunk;
  private final boolean secure;
  private final @Nullable ChunkSigner signer;

  private AwsChunkedBody(
      RequestBody body, String algorithm, int chunk, boolean secure, @Nullable ChunkSigner signer) {
    this.body = body;
    this.algorithm = algorithm;
    this.chunk = chunk;
    this.secure = secure;
    this.signer = signer;
  }

  /**
   * @param algorithm one of {@link Checksums#NAMES}
   * @param secure whether TLS keeps the body from being changed, so that its chunks need no
   *     signatures
   */
  static AwsChunkedBody of(RequestBody body, String algorithm, boolean secure) {
    return of(body, algorithm, CHUNK, secure);
  }

  static AwsChunkedBody of(RequestBody body, String algorithm, int chunk, boolean secure) {
    return new AwsChunkedBody(body, algorithm, chunk, secure, null);
  }

  @Override
  public String payloadHash() {
    return secure
        ? "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
        : "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER";
  }

  @Override
  public RequestBody signed(ChunkSigner signer) {
    return secure ? this : new AwsChunkedBody(body, algorithm, chunk, false, signer);
  }

  /** The length before the coding, or -1. */
  long decodedLength() {
    return body.contentLength();
  }

  @Override
  public long contentLength() {
    long length = body.contentLength();
    if (length < 0) {
      return -1;
    }
    // A body that is to be signed tells the length that it will have with its signatures.
    int fixed = secure ? 4 : 4 + AwsChunkedStream.CHUNK_SIGNATURE;
    long last = length % chunk;
    return length / chunk * (digits(chunk) + fixed + chunk)
        + (last == 0 ? 0 : digits(last) + fixed + last)
        + end(fixed);
  }

  /** The bytes of the last chunk, which is empty, and of what follows it. */
  private int end(int fixed) {
    // 1 for the digit; the chunk's second line end is that of the whole.
    int trailer = Checksums.header(algorithm).length() + 1 + valueLength() + 2;
    return 1 + fixed + trailer + (secure ? 0 : AwsChunkedStream.TRAILER_SIGNATURE);
  }

  /** Base64 has four characters for each three bytes begun. */
  private int valueLength() {
    return (checksum().getDigestLength() + 2) / 3 * 4;
  }

  private static int digits(long size) {
    return Long.toHexString(size).length();
  }

  private MessageDigest checksum() {
    return Objects.requireNonNull(Checksums.of(algorithm));
  }

  @Override
  public boolean isReplayable() {
    return body.isReplayable();
  }

  @Override
  public InputStream open() throws IOException {
    if (!secure && signer == null) {
      // The length told is that of the signed form.
      throw new IllegalStateException("the body must be signed before it is sent");
    }
    return new AwsChunkedStream(
        body.open(),
        body.contentLength(),
        chunk,
        checksum(),
        Checksums.header(algorithm),
        signer == null ? null : signer.fresh());
  }
}
