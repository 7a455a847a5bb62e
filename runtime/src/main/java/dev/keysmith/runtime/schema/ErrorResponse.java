package dev.keysmith.runtime.schema;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.value.Blob;
import org.jspecify.annotations.Nullable;

/**
 * An error response that a codec has looked into: what all errors share, and the body for the
 * members of each.
 */
public abstract class ErrorResponse {
  private final String type;
  private final @Nullable String message;
  private final int statusCode;
  private final @Nullable String requestId;
  private final Blob body;
  private String code;

  protected ErrorResponse(
      String code,
      @Nullable String message,
      int statusCode,
      @Nullable String requestId,
      Blob body) {
    this.type = code;
    this.code = code;
    this.message = message;
    this.statusCode = statusCode;
    this.requestId = requestId;
    this.body = body;
  }

  /**
   * Sets the code that a service which was awsQuery once tells beside the error's name; for
   * protocols only.
   *
   * @param sent the header {@code x-amzn-query-error}, which holds the code and who is at fault:
   *     {@code InvalidAction;Sender}; null when there is none. One that is not of this form tells
   *     no code: there are servers that send the error's shape id in it.
   */
  public final ErrorResponse withQueryError(@Nullable String sent) {
    if (sent != null) {
      int semicolon = sent.indexOf(';');
      String older = semicolon < 0 ? "" : sent.substring(0, semicolon);
      code = older.isBlank() ? type : older.trim();
    }
    return this;
  }

  /**
   * The error's name on the wire, stripped of namespace and URI; empty when there is none. That of
   * a service which was awsQuery once is the code of that time.
   */
  public final String code() {
    return code;
  }

  /**
   * Which of an API's codes the response means: the one that is sent, or else the one that is sent
   * in another letter case or after a prefix, such as {@code Client.} or {@code com.example/}; the
   * longest, if several are. The error's name counts before the code, since one code may be that of
   * several errors.
   *
   * @param codes all codes of the API, an error's name and awsQuery code among them
   * @return one of them, or empty when none is meant
   */
  public final String codeAmong(String... codes) {
    for (String each : codes) {
      if (each.equals(type)) {
        return each;
      }
    }
    for (String each : codes) {
      if (each.equals(code)) {
        return each;
      }
    }
    String near = nearest(type, codes);
    return near.isEmpty() ? nearest(code, codes) : near;
  }

  private static String nearest(String sent, String[] codes) {
    String nearest = "";
    for (String each : codes) {
      if (each.length() > nearest.length() && endsWith(sent, each)) {
        nearest = each;
      }
    }
    return nearest;
  }

  private static boolean endsWith(String sent, String code) {
    int prefix = sent.length() - code.length();
    return sent.regionMatches(true, prefix, code, 0, code.length())
        && (prefix == 0 || !Character.isLetterOrDigit(sent.charAt(prefix - 1)));
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
