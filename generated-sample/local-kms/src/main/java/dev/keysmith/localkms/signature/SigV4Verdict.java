package dev.keysmith.localkms.signature;

import org.jspecify.annotations.Nullable;

/** Whether a request's signature is valid, and if not, why. */
public final class SigV4Verdict {
  /** Why a signature is refused. */
  public enum Fault {
    /** The request is not signed at all. */
    MISSING,
    /** A part of the signature is missing or malformed, or a field that must be signed is not. */
    INCOMPLETE,
    /** Nobody has this access key, or the session token is not its own. */
    UNKNOWN_KEY,
    /** The time of signing is too far from now, or a presigned request has expired. */
    EXPIRED,
    /** The request is signed for another region, service or day. */
    WRONG_SCOPE,
    /** The signature, or the hash of the body, is not that of the request received. */
    MISMATCH
  }

  private final @Nullable Fault fault;
  private final String message;
  private final @Nullable String accessKeyId;

  private SigV4Verdict(@Nullable Fault fault, String message, @Nullable String accessKeyId) {
    this.fault = fault;
    this.message = message;
    this.accessKeyId = accessKeyId;
  }

  static SigV4Verdict valid(String accessKeyId) {
    return new SigV4Verdict(null, "the signature is valid", accessKeyId);
  }

  static SigV4Verdict refused(Fault fault, String message) {
    return new SigV4Verdict(fault, message, null);
  }

  public boolean isValid() {
    return fault == null;
  }

  /** Why the signature is refused; null when it is valid. */
  public @Nullable Fault fault() {
    return fault;
  }

  /** One line for people; holds no part of the signature. */
  public String message() {
    return message;
  }

  /** Who signed; null unless the signature is valid. */
  public @Nullable String accessKeyId() {
    return accessKeyId;
  }

  @Override
  public String toString() {
    return "SigV4Verdict[".concat(message).concat("]");
  }
}
