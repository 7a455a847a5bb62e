package dev.keysmith.runtime.auth;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.stream.ChunkSignedBody;
import dev.keysmith.runtime.stream.RequestBody;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * AWS Signature Version 4: in header fields, and in the query ("presigned"). Signs all fields but
 * those that proxies change. Keeps the last derived key, so each client has a signer of its own.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">the
 *     specification</a>
 */
public final class SigV4Signer implements Signer {
  static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";

  private final boolean plainPath;
  private final boolean unsignedPayload;
  private final boolean contentHashHeader;

  /** Written by any thread, without order: each value is whole and as good as another. */
  private volatile @Nullable SigningKey lastKey;

  private SigV4Signer(boolean plainPath, boolean unsignedPayload, boolean contentHashHeader) {
    this.plainPath = plainPath;
    this.unsignedPayload = unsignedPayload;
    this.contentHashHeader = contentHashHeader;
  }

  /** The signer that suits the service of this name in signatures. */
  public static SigV4Signer of(String signingName) {
    return switch (signingName) {
      case "s3", "s3-outposts", "s3express" -> s3();
      case "glacier" -> standard().withContentHashHeader(true);
      default -> standard();
    };
  }

  /** A signer for all services but S3: the path is normalized and encoded once more. */
  public static SigV4Signer standard() {
    return new SigV4Signer(false, false, false);
  }

  /**
   * A signer for S3: the path is signed as it is sent, and the hash of the body is sent as {@code
   * x-amz-content-sha256}. Over TLS a body that is read as it is sent stays unsigned.
   */
  public static SigV4Signer s3() {
    return new SigV4Signer(true, false, true);
  }

  /** Whether the service takes {@code aws-chunked} bodies with trailers, as S3 alone does. */
  public boolean takesTrailers() {
    return plainPath;
  }

  /** A signer as this one that leaves the body unsigned, or not. */
  public SigV4Signer withUnsignedPayload(boolean unsigned) {
    return new SigV4Signer(plainPath, unsigned, contentHashHeader);
  }

  /**
   * A signer as this one that sends the hash of the body as {@code x-amz-content-sha256}, or not.
   */
  public SigV4Signer withContentHashHeader(boolean send) {
    return new SigV4Signer(plainPath, unsignedPayload, send);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Sets {@code X-Amz-Date}, {@code Authorization}, for temporary credentials {@code
   * X-Amz-Security-Token}, and {@code x-amz-content-sha256} if this signer sends it. A body that is
   * signed in pieces is given its signatures, all for the one time.
   *
   * @throws IllegalArgumentException when the body must be read to be signed, and can be read only
   *     once
   */
  @Override
  public void sign(
      HttpRequest.Builder request,
      AwsCredentials credentials,
      String region,
      String signingName,
      Instant time) {
    sign(request, credentials, region, signingName, Clock.fixed(time, ZoneOffset.UTC));
  }

  /**
   * Signs as {@link #sign(HttpRequest.Builder, AwsCredentials, String, String, Instant)} does, at
   * the time of now. Events that follow in the body are each signed when they are sent.
   *
   * @throws IllegalArgumentException when the body must be read to be signed, and can be read only
   *     once
   */
  public void sign(
      HttpRequest.Builder request,
      AwsCredentials credentials,
      String region,
      String signingName,
      Clock clock) {
    String timestamp = timestamp(clock.instant());
    MessageDigest sha = SigningKey.sha256();
    String payloadHash = payloadHash(sha, request);
    request.header("X-Amz-Date", timestamp);
    String token = credentials.sessionToken();
    if (token != null) {
      request.header("X-Amz-Security-Token", token);
    } else {
      request.headers().remove("X-Amz-Security-Token");
    }
    boolean inPieces = request.stream() instanceof ChunkSignedBody;
    if (contentHashHeader || unsignedPayload || inPieces) {
      request.header("x-amz-content-sha256", payloadHash);
    }
    CanonicalRequest canonical = canonical(request);
    String signedHeaders = canonical.signedHeaders();
    ByteText text =
        canonical.text(
            request.method(),
            request.path(),
            request.query(),
            plainPath,
            signedHeaders,
            payloadHash);
    SigningKey key = key(sha, credentials.secretAccessKey(), timestamp, region, signingName);
    byte[] signature = signature(sha, key, timestamp, text);
    text.clear()
        .add(ALGORITHM)
        .add(" Credential=")
        .add(credentials.accessKeyId())
        .add('/')
        .add(key.scope)
        .add(", SignedHeaders=")
        .add(signedHeaders)
        .add(", Signature=")
        .addHex(signature);
    request.header("Authorization", text.ascii());
    if (inPieces) {
      SignatureChain.begin(request, key, timestamp, signature, clock);
    }
  }

  /**
   * Signs in the query, so that the URL alone serves whoever has it until it expires. All header
   * fields of the request are signed and must be sent as they are. A signature that the query holds
   * is replaced. S3 wants the body unsigned here, since whoever signs need not know it.
   *
   * @param expiry 1 second to 7 days
   * @throws IllegalArgumentException when the expiry is out of bounds
   */
  public void presign(
      HttpRequest.Builder request,
      AwsCredentials credentials,
      String region,
      String signingName,
      Instant time,
      Duration expiry) {
    long seconds = expiry.toSeconds();
    if (seconds < 1 || seconds > 604_800) {
      throw new IllegalArgumentException(
          "a presigned request lives for 1 to 604800 seconds, not ".concat(Long.toString(seconds)));
    }
    String timestamp = timestamp(time);
    MessageDigest sha = SigningKey.sha256();
    CanonicalRequest canonical = canonical(request);
    String signedHeaders = canonical.signedHeaders();
    SigningKey key = key(sha, credentials.secretAccessKey(), timestamp, region, signingName);
    String query =
        PresignedQuery.unsigned(
            request.query(), credentials, key.scope, timestamp, seconds, signedHeaders);
    ByteText text =
        canonical.text(
            request.method(),
            request.path(),
            query,
            plainPath,
            signedHeaders,
            plainPath ? UNSIGNED_PAYLOAD : payloadHash(sha, request));
    byte[] signature = signature(sha, key, timestamp, text);
    request.query(text.clear().add(query).add("&X-Amz-Signature=").addHex(signature).ascii());
  }

  private static String timestamp(Instant time) {
    return new ByteText(16).addTimestamp(time).ascii();
  }

  private static CanonicalRequest canonical(HttpRequest.Builder request) {
    CanonicalRequest canonical = new CanonicalRequest();
    canonical.add("host", request.authority());
    HttpHeaders.Builder headers = request.headers();
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i);
      if (!CanonicalRequest.isUnsigned(name) && !name.equalsIgnoreCase("host")) {
        canonical.add(name, headers.value(i));
      }
    }
    return canonical;
  }

  /**
   * A stream is signed in pieces if it can be, left to TLS where the service allows it, else read
   * once more.
   */
  private String payloadHash(MessageDigest sha, HttpRequest.Builder request) {
    RequestBody stream = request.stream();
    if (stream instanceof ChunkSignedBody pieces) {
      return pieces.payloadHash();
    }
    if (unsignedPayload) {
      return UNSIGNED_PAYLOAD;
    }
    if (stream != null) {
      if (plainPath && request.scheme().equals("https")) {
        return UNSIGNED_PAYLOAD;
      }
      stream.addTo(sha);
    }
    return new ByteText(64).addHex(sha.digest(request.body())).ascii();
  }

  /**
   * The key for these, of which the last one is kept: a service accepts a date for minutes only.
   */
  private SigningKey key(
      MessageDigest sha, String secret, String timestamp, String region, String signingName) {
    SigningKey key = lastKey;
    if (key == null || !key.isFor(secret, timestamp, region, signingName)) {
      key = SigningKey.derive(sha, secret, timestamp.substring(0, 8), region, signingName);
      lastKey = key;
    }
    return key;
  }

  /** The signature of a canonical request, which is overwritten. */
  private static byte[] signature(
      MessageDigest sha, SigningKey key, String timestamp, ByteText text) {
    sha.update(text.bytes(), 0, text.length());
    byte[] hash = sha.digest();
    text.clear()
        .add(ALGORITHM)
        .add('\n')
        .add(timestamp)
        .add('\n')
        .add(key.scope)
        .add('\n')
        .addHex(hash);
    return key.sign(sha, text.bytes(), text.length());
  }
}
