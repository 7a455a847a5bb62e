package dev.keysmith.runtime.codec.json;

import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.value.Blob;
import org.jspecify.annotations.Nullable;

/**
 * An error in JSON, as the awsJson protocols and restJson1 send it: the code in a header, in the
 * member {@code __type} or in {@code code}, and the message in {@code message} of any case. A body
 * that is malformed gives what could be read of it.
 */
public final class JsonErrorResponse extends ErrorResponse {
  private final boolean jsonNames;

  private JsonErrorResponse(
      String code,
      @Nullable String message,
      int statusCode,
      @Nullable String requestId,
      Blob body,
      boolean jsonNames) {
    super(code, message, statusCode, requestId, body);
    this.jsonNames = jsonNames;
  }

  /**
   * An error of which there is no HTTP response.
   *
   * @param code the error's code, null to read it from the body
   */
  public static JsonErrorResponse of(@Nullable String code, byte[] body) {
    return of(code, body, 0, null);
  }

  /**
   * Looks into an error response; never throws, whatever the body is.
   *
   * @param code the code in the response's head, null when there is none
   * @param body copied
   * @param statusCode the HTTP status
   * @param requestId the request id in the response's head, null when there is none
   */
  public static JsonErrorResponse of(
      @Nullable String code, byte[] body, int statusCode, @Nullable String requestId) {
    return of(code, body, statusCode, requestId, false);
  }

  /** As the other, of an error whose members are named as {@code smithy.api#jsonName} says. */
  public static JsonErrorResponse withJsonNames(
      @Nullable String code, byte[] body, int statusCode, @Nullable String requestId) {
    return of(code, body, statusCode, requestId, true);
  }

  private static JsonErrorResponse of(
      @Nullable String code,
      byte[] body,
      int statusCode,
      @Nullable String requestId,
      boolean jsonNames) {
    JsonErrorMembers members = JsonErrorMembers.of(body);
    String name = errorName(code);
    if (name.isEmpty()) {
      name = errorName(members.type);
    }
    if (name.isEmpty()) {
      name = errorName(members.code);
    }
    return new JsonErrorResponse(
        name, members.message, statusCode, requestId, Blob.of(body), jsonNames);
  }

  /** As declared; an empty body, such as that of a HEAD request, has no members. */
  @Override
  public void readMembers(ShapeSchema schema, ShapeBuilder into) {
    byte[] document = body().unsafeBytes();
    if (document.length > 0) {
      JsonReader reader = new JsonReader(document, 0, document.length, true, jsonNames);
      reader.readStruct(schema, into);
      reader.end();
    }
  }
}
