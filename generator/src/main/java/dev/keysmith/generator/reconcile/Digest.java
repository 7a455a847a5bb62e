package dev.keysmith.generator.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over several parts, each told apart from the next by its length. */
public final class Digest {
  private final MessageDigest sha256;

  public Digest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Hex digits of the digest of one thing. */
  static String of(byte[] content) {
    Digest digest = new Digest();
    digest.sha256.update(content);
    return digest.hex();
  }

  /** Adds a part. */
  public Digest add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part. */
  public Digest add(byte[] part) {
    sha256.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
    sha256.update(part);
    return this;
  }

  /** The digest of what was added, as lower-case hex digits. */
  public String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
