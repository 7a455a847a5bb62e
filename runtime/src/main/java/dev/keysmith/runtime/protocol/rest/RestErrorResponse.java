package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.protocol.message.BodyFormat;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeSchema;

/** An error whose members are in all parts of its response. */
public final class RestErrorResponse extends ErrorResponse {
  private final ErrorResponse document;
  private final ResponseReader parts;

  /**
   * @param document what its body tells
   */
  public RestErrorResponse(ErrorResponse document, HttpResponse response, BodyFormat format) {
    super(
        document.code(),
        document.message(),
        document.statusCode(),
        document.requestId(),
        document.body());
    this.document = document;
    this.parts = new ResponseReader(response, format);
  }

  @Override
  public void readMembers(ShapeSchema schema, ShapeBuilder into) {
    parts.readBound(schema, into);
    if (parts.hasDocument(schema)) {
      document.readMembers(schema, parts.documentMembers(schema, into));
    }
  }
}
