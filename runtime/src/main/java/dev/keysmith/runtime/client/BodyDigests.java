package dev.keysmith.runtime.client;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.stream.RequestBody;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Header fields that tell a digest of the body as it is sent. One that is a stream is read for it
 * once more.
 */
final class BodyDigests {
  private BodyDigests() {}

  /** {@code Content-MD5} (RFC 1864), unless the request has one or another checksum. */
  static void addMd5(HttpRequest.Builder request) {
    HttpHeaders.Builder headers = request.headers();
    if (headers.first("Content-MD5") != null || RequestChecksum.hasChecksum(headers)) {
      return;
    }
    MessageDigest digest = digest("MD5");
    body(request).addTo(digest);
    request.header("Content-MD5", Base64.getEncoder().encodeToString(digest.digest()));
  }

  /** {@code X-Amz-Sha256-Tree-Hash}, unless the request has one. */
  static void addTreeHash(HttpRequest.Builder request) {
    if (request.headers().first("X-Amz-Sha256-Tree-Hash") == null) {
      TreeHash hash = new TreeHash();
      body(request).addTo(hash);
      request.header("X-Amz-Sha256-Tree-Hash", HexFormat.of().formatHex(hash.digest()));
    }
  }

  /** The body as it is sent, whether it is in memory or a stream. */
  static RequestBody body(HttpRequest.Builder request) {
    RequestBody stream = request.stream();
    return stream == null ? RequestBody.of(request.body()) : stream;
  }

  static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("the JVM lacks " + algorithm, e);
    }
  }
}
