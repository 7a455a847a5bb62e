package dev.keysmith.runtime.codec.cbor;

import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.value.Blob;
import org.jspecify.annotations.Nullable;

/**
 * An error in CBOR, as rpcv2Cbor sends it: its name in the member {@code __type} and nowhere else,
 * the message in {@code message} of any case. A body that is malformed gives what could be read of
 * it.
 */
public final class CborErrorResponse extends ErrorResponse {
  private CborErrorResponse(
      String code,
      @Nullable String message,
      int statusCode,
      @Nullable String requestId,
      Blob body) {
    super(code, message, statusCode, requestId, body);
  }

  /** An error of which there is no HTTP response. */
  public static CborErrorResponse of(byte[] body) {
    return of(body, 0, null);
  }

  /**
   * Looks into an error response; never throws, whatever the body is.
   *
   * @param body copied
   * @param statusCode the HTTP status
   * @param requestId the request id in the response's head, null when there is none
   */
  public static CborErrorResponse of(byte[] body, int statusCode, @Nullable String requestId) {
    CborErrorMembers members = CborErrorMembers.of(body);
    return new CborErrorResponse(
        errorName(members.type), members.message, statusCode, requestId, Blob.of(body));
  }

  /**
   * An error response of another protocol, such as a proxy's: only its status tells anything.
   *
   * @param body copied, and kept without a look into it
   */
  public static CborErrorResponse ofStatus(
      byte[] body, int statusCode, @Nullable String requestId) {
    return new CborErrorResponse("", null, statusCode, requestId, Blob.of(body));
  }

  /** As declared; an empty body has no members. */
  @Override
  public void readMembers(ShapeSchema schema, ShapeBuilder into) {
    byte[] document = body().unsafeBytes();
    if (document.length > 0) {
      CborReader reader = new CborReader(document);
      reader.readStruct(schema, into);
      reader.end();
    }
  }
}
