package dev.keysmith.runtime.protocol;

import dev.keysmith.runtime.codec.cbor.CborErrorResponse;
import dev.keysmith.runtime.codec.json.JsonErrorResponse;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.error.ConfigurationException;
import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What protocols make of failures. Made here, so that verifying the protocols does not load the
 * classes of it.
 */
final class ProtocolFailures {
  private ProtocolFailures() {}

  static RuntimeException unsupported(String id) {
    return new ConfigurationException(
        "protocol "
            + id
            + " is not supported; supported are "
            + AwsJsonProtocol.AWS_JSON_1_0
            + ", "
            + AwsJsonProtocol.AWS_JSON_1_1
            + ", "
            + AwsQueryProtocol.AWS_QUERY
            + ", "
            + AwsQueryProtocol.EC2_QUERY
            + ", "
            + RestJsonProtocol.REST_JSON_1
            + ", "
            + RestXmlProtocol.REST_XML
            + ", "
            + RpcV2CborProtocol.RPC_V2_CBOR);
  }

  static ErrorResponse json(
      @Nullable String code, byte[] body, int status, @Nullable String requestId) {
    return JsonErrorResponse.of(code, body, status, requestId);
  }

  static ErrorResponse cbor(byte[] body, int status, @Nullable String requestId) {
    return CborErrorResponse.of(body, status, requestId);
  }

  static ErrorResponse foreign(byte[] body, int status, @Nullable String requestId) {
    return CborErrorResponse.ofStatus(body, status, requestId);
  }

  /** What to throw when reading the output has failed: other faults than the document's stay. */
  static RuntimeException unreadable(
      Protocol protocol, Operation<?, ?, ?> operation, HttpResponse response, RuntimeException e) {
    if (!(e instanceof CodecException)) {
      return e;
    }
    return new UnreadableResponseException(
        operation.name()
            + " succeeded with status "
            + response.status()
            + ", but its response cannot be read: "
            + e.getMessage(),
        response.status(),
        protocol.requestId(response.headers()),
        e);
  }
}
