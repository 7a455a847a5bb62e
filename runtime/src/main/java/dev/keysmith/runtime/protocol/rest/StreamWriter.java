package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.protocol.message.PayloadWriter;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.stream.RequestBody;

/** Makes a member that is a stream the body. See {@code smithy.api#streaming}. */
public final class StreamWriter {
  private StreamWriter() {}

  /**
   * @throws IllegalArgumentException when the body must tell its length and does not, or a member
   *     tells a length that is none
   */
  public static void write(
      HttpRequest.Builder request, OperationSchema schema, RequestBody stream) {
    RequestBody body = sized(request.headers(), stream);
    if (schema.requiresLength() && body.contentLength() < 0) {
      throw new IllegalArgumentException(
          schema.input().id()
              + ": "
              + schema.streamMember()
              + " must tell its length before it is sent; make it of bytes, a Path or a stream with"
              + " its length");
    }
    request.stream(body);
    if (body.contentLength() != 0) {
      String type = schema.streamMediaType();
      RequestWriter.setContentType(request, type == null ? PayloadWriter.BYTES : type);
    }
  }

  /**
   * The field is the transport's, and some services have a member for it: that tells the length of
   * a stream that does not tell its own.
   */
  private static RequestBody sized(HttpHeaders.Builder headers, RequestBody body) {
    String told = headers.first("Content-Length");
    if (told == null) {
      return body;
    }
    headers.remove("Content-Length");
    return body.contentLength() < 0 ? body.withLength(Long.parseLong(told)) : body;
  }
}
