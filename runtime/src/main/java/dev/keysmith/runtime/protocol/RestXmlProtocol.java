package dev.keysmith.runtime.protocol;

import dev.keysmith.runtime.codec.xml.XmlErrorResponse;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.protocol.message.BodyFormat;
import dev.keysmith.runtime.protocol.message.XmlFormat;
import dev.keysmith.runtime.protocol.rest.RestErrorResponse;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.OperationSchema;

/**
 * AWS restXml: HTTP bindings, with XML in bodies. See the Smithy specification, "AWS restXml
 * protocol".
 */
public final class RestXmlProtocol extends RestProtocol {
  /** The protocol's shape id. */
  public static final String REST_XML = "aws.protocols#restXml";

  RestXmlProtocol() {
    super(REST_XML, new XmlFormat(false));
  }

  @Override
  BodyFormat outputFormat(OperationSchema operation) {
    return operation.unwrappedOutput() ? new XmlFormat(true) : format;
  }

  /**
   * The code is in the body, where the element {@code Error} may be the root or in it. An answer
   * that may have no body, such as to HEAD, has the status for its code: {@code NotFound}.
   */
  @Override
  public ErrorResponse readError(HttpResponse response) {
    String code = response.body().length == 0 ? StatusNames.of(response.status()) : null;
    ErrorResponse document =
        XmlErrorResponse.of(
            code, response.body(), response.status(), requestId(response.headers()));
    return new RestErrorResponse(document, response, format);
  }
}
