package dev.keysmith.runtime.schema;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.value.Blob;
import org.jspecify.annotations.Nullable;

/**
 * An error response that a codec has looked into: what all errors share, and the body for the
 * members of each.
 */
public abstract class ErrorResponse {
  private final String code;
  private final @Nullable String message;
  private final int statusCode;
  private final @Nullable String requestId;
  private final Blob body;

  protected ErrorResponse(
      String code,
      @Nullable String message,
      int statusCode,
      @Nullable String requestId,
      Blob body) {
    this.code = code;
    this.message = message;
    this.statusCode = statusCode;
    this.requestId = requestId;
    this.body = body;
  }

  /** The error's name on the wire, stripped of namespace and URI; empty when there is none. */
  public final String code() {
    return code;
  }

  public final @Nullable String message() {
    return message;
  }

  /** The HTTP status, or 0 when the body did not come with one. */
  public final int statusCode() {
    return statusCode;
  }

  public final @Nullable String requestId() {
    return requestId;
  }

  /** The body as it came. */
  public final Blob body() {
    return body;
  }

  /**
   * An error's name out of what services send: {@code aws.kms#NotFoundException} and {@code
   * NotFoundException:http://internal.amazon.com/} are both {@code NotFoundException}. Empty for
   * null.
   */
  protected static String errorName(@Nullable String sent) {
    if (sent == null) {
      return "";
    }
    int colon = sent.indexOf(':');
    String name = colon < 0 ? sent : sent.substring(0, colon);
    return name.substring(name.lastIndexOf('#') + 1).trim();
  }

  /**
   * Reads the error's members.
   *
   * @throws CodecException when the body is malformed or does not fit the schema
   */
  public abstract void readMembers(ShapeSchema schema, ShapeBuilder into);
}
