package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.stream.RequestBody;

/** Makes a member that is a stream the body. See {@code smithy.api#streaming}. */
public final class StreamWriter {
  private StreamWriter() {}

  /**
   * @throws IllegalArgumentException when the body must tell its length and does not
   */
  public static void write(HttpRequest.Builder request, OperationSchema schema, RequestBody body) {
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
      PayloadWriter.setUnlessThere(
          request, "Content-Type", type == null ? PayloadWriter.BYTES : type);
    }
  }
}
