package dev.keysmith.runtime.codec.xml;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.value.Blob;
import org.jspecify.annotations.Nullable;

/**
 * An error in XML, as awsQuery, ec2Query and restXml send it: an element {@code Error}, alone, in
 * {@code ErrorResponse}, or in {@code Response} and {@code Errors}, with {@code Code} and {@code
 * Message}. A body that is malformed gives what could be read of it.
 */
public final class XmlErrorResponse extends ErrorResponse {
  private XmlErrorResponse(
      String code,
      @Nullable String message,
      int statusCode,
      @Nullable String requestId,
      Blob body) {
    super(code, message, statusCode, requestId, body);
  }

  /**
   * An error of which there is no HTTP response.
   *
   * @param code the error's code, null to read it from the body
   */
  public static XmlErrorResponse of(@Nullable String code, byte[] body) {
    return of(code, body, 0, null);
  }

  /**
   * Looks into an error response; never throws, whatever the body is.
   *
   * @param code the code in the response's head, null when there is none
   * @param body copied
   * @param statusCode the HTTP status
   * @param requestId the request id in the response's head, null to read it from the body
   */
  public static XmlErrorResponse of(
      @Nullable String code, byte[] body, int statusCode, @Nullable String requestId) {
    XmlErrorMembers members = XmlErrorMembers.of(body);
    String name = errorName(code);
    return new XmlErrorResponse(
        name.isEmpty() ? errorName(members.code) : name,
        members.message,
        statusCode,
        requestId == null ? members.requestId : requestId,
        Blob.of(body));
  }

  /** As declared; an empty body, such as that of a HEAD request, has no members. */
  @Override
  public void readMembers(ShapeSchema schema, ShapeBuilder into) {
    byte[] document = body().unsafeBytes();
    if (document.length == 0) {
      return;
    }
    XmlScanner scanner = new XmlScanner(document);
    if (!XmlErrorMembers.openError(scanner)) {
      throw CodecException.of("document: found no element Error, allowed an error of AWS");
    }
    XmlReader reader = XmlReader.ofError(scanner);
    reader.readStruct(schema, into);
    reader.end();
  }
}
