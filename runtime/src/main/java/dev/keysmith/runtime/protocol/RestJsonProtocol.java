package dev.keysmith.runtime.protocol;

import dev.keysmith.runtime.codec.json.JsonErrorResponse;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.protocol.message.JsonFormat;
import dev.keysmith.runtime.protocol.rest.ResponseReader;
import dev.keysmith.runtime.protocol.rest.RestErrorResponse;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.Shape;

/**
 * AWS restJson1: HTTP bindings, with JSON objects in bodies. See the Smithy specification, "AWS
 * restJson1 protocol".
 */
public final class RestJsonProtocol extends RestProtocol {
  /** The protocol's shape id. */
  public static final String REST_JSON_1 = "aws.protocols#restJson1";

  RestJsonProtocol() {
    super(REST_JSON_1, JsonFormat.withJsonNames());
  }

  /** Asks for JSON where the output is read from it: some services would answer in another form. */
  @Override
  public <I extends Shape> HttpRequest.Builder request(Operation<I, ?, ?> operation, I input) {
    HttpRequest.Builder request = super.request(operation, input);
    if (ResponseReader.isDocument(schema(operation).output())
        && request.headers().first("Accept") == null) {
      request.header("Accept", format.mediaType());
    }
    return request;
  }

  @Override
  public ErrorResponse readError(HttpResponse response) {
    HttpHeaders headers = response.headers();
    ErrorResponse document =
        JsonErrorResponse.withJsonNames(
            headers.first("x-amzn-errortype"),
            response.body(),
            response.status(),
            requestId(headers));
    return new RestErrorResponse(document, response, format);
  }
}
