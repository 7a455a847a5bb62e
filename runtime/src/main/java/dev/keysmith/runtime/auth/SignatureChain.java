package dev.keysmith.runtime.auth;

import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.stream.ChunkSignedBody;
import dev.keysmith.runtime.stream.ChunkSigner;
import dev.keysmith.runtime.stream.RequestBody;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;

/**
 * The signatures of a request's pieces in a row. Loaded for bodies that are signed in pieces alone.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html">signatures of
 *     chunks</a>
 */
final class SignatureChain implements ChunkSigner {
  private static final String PIECE = "AWS4-HMAC-SHA256-PAYLOAD";
  private static final String TRAILER = "AWS4-HMAC-SHA256-TRAILER";

  private final MessageDigest sha = SigningKey.sha256();
  private final ByteText text = new ByteText(320);
  private final Clock clock;
  private final String requestTime;
  private final byte[] seed;
  private SigningKey key;
  private byte[] previous;

  private SignatureChain(SigningKey key, String requestTime, byte[] signature, Clock clock) {
    this.key = key;
    this.requestTime = requestTime;
    this.seed = signature;
    this.previous = signature;
    this.clock = clock;
  }

  /** Gives a request that has been signed its body with the signatures of the pieces. */
  static void begin(
      HttpRequest.Builder request, SigningKey key, String time, byte[] signature, Clock clock) {
    RequestBody body = request.stream();
    if (body instanceof ChunkSignedBody unsigned) {
      request.stream(unsigned.signed(new SignatureChain(key, time, signature, clock)));
    }
  }

  @Override
  public ChunkSigner fresh() {
    return new SignatureChain(key, requestTime, seed, clock);
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public byte[] signChunk(byte[] bytes, int offset, int length) {
    start(PIECE, requestTime).addHex(sha.digest()).add('\n');
    return finish(bytes, offset, length);
  }

  @Override
  public byte[] signTrailer(byte[] fields) {
    start(TRAILER, requestTime);
    return finish(fields, 0, fields.length);
  }

  @Override
  public byte[] signEvent(Instant time, byte[] headers, byte[] payload) {
    String timestamp = text.clear().addTimestamp(time).ascii();
    key = key.at(sha, timestamp);
    start(PIECE, timestamp).addHex(sha.digest(headers)).add('\n');
    return finish(payload, 0, payload.length);
  }

  private ByteText start(String algorithm, String time) {
    return text.clear()
        .add(algorithm)
        .add('\n')
        .add(time)
        .add('\n')
        .add(key.scope)
        .add('\n')
        .addHex(previous)
        .add('\n');
  }

  private byte[] finish(byte[] bytes, int offset, int length) {
    sha.update(bytes, offset, length);
    text.addHex(sha.digest());
    previous = key.sign(sha, text.bytes(), text.length());
    return previous.clone();
  }
}
