package dev.keysmith.runtime.client;

import dev.keysmith.runtime.checksum.Checksums;
import dev.keysmith.runtime.http.HttpRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Header fields that tell a digest of the body as it is sent. */
final class BodyDigests {
  private static final int MIB = 1 << 20;

  private BodyDigests() {}

  /** {@code Content-MD5} (RFC 1864), unless the request has one or another checksum. */
  static void addMd5(HttpRequest.Builder request) {
    for (int i = 0; i < request.headers().size(); i++) {
      String name = request.headers().name(i);
      if (name.equalsIgnoreCase("Content-MD5") || Checksums.isHeader(name)) {
        return;
      }
    }
    byte[] digest = digest("MD5").digest(request.body());
    request.header("Content-MD5", Base64.getEncoder().encodeToString(digest));
  }

  /**
   * {@code X-Amz-Sha256-Tree-Hash}, unless the request has one: the digests of each MiB, joined two
   * by two until one is left, as the documentation of Amazon Glacier tells.
   */
  static void addTreeHash(HttpRequest.Builder request) {
    if (request.headers().first("X-Amz-Sha256-Tree-Hash") == null) {
      byte[] root = treeHash(request.body());
      request.header("X-Amz-Sha256-Tree-Hash", HexFormat.of().formatHex(root));
    }
  }

  static byte[] treeHash(byte[] body) {
    MessageDigest sha = digest("SHA-256");
    int count = Math.max(1, (body.length + MIB - 1) / MIB);
    byte[][] level = new byte[count][];
    for (int i = 0; i < count; i++) {
      sha.update(body, i * MIB, Math.min(MIB, body.length - i * MIB));
      level[i] = sha.digest();
    }
    while (count > 1) {
      int joined = 0;
      for (int i = 0; i < count; i += 2) {
        level[joined++] = i + 1 < count ? join(sha, level[i], level[i + 1]) : level[i];
      }
      count = joined;
    }
    return level[0];
  }

  private static byte[] join(MessageDigest sha, byte[] left, byte[] right) {
    sha.update(left);
    return sha.digest(right);
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("the JVM lacks " + algorithm, e);
    }
  }
}
