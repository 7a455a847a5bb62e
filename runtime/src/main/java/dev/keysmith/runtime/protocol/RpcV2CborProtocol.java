package dev.keysmith.runtime.protocol;

import dev.keysmith.runtime.codec.cbor.CborReader;
import dev.keysmith.runtime.codec.cbor.CborWriter;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.protocol.event.EventCodec;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Smithy RPC v2 CBOR: every operation is a POST to a path of service and operation, with a CBOR map
 * as its body unless the model gives it no input. See the Smithy specification, "Smithy RPC v2 CBOR
 * protocol".
 */
public final class RpcV2CborProtocol implements Protocol {
  /** The shape id of the protocol. */
  public static final String RPC_V2_CBOR = "smithy.protocols#rpcv2Cbor";

  private static final String PROTOCOL_HEADER = "smithy-protocol";
  private static final String PROTOCOL = "rpc-v2-cbor";
  private static final String MEDIA_TYPE = "application/cbor";
  private static final byte[] EMPTY_MAP = {(byte) 0xa0};

  RpcV2CborProtocol() {}

  @Override
  public String id() {
    return RPC_V2_CBOR;
  }

  @Override
  public <I extends Shape> HttpRequest.Builder request(Operation<I, ?, ?> operation, I input) {
    HttpRequest.Builder request =
        HttpRequest.builder()
            .path(
                "/service/"
                    .concat(operation.service().name())
                    .concat("/operation/")
                    .concat(operation.name()))
            .header(PROTOCOL_HEADER, PROTOCOL)
            .header("Accept", MEDIA_TYPE);
    if (operation.service().queryCompatible()) {
      AwsHeaders.askForQueryErrors(request.headers());
    }
    OperationSchema schema = operation.schema();
    if (schema == null || schema.hasInput()) {
      request.header("Content-Type", MEDIA_TYPE).body(CborWriter.write(input));
    }
    if (schema != null && schema.receivesEvents()) {
      request.wantsStream(true).header("Accept", EventCodec.MEDIA_TYPE);
    }
    if (schema != null && schema.sendsEvents()) {
      events().write(request, operation, input);
    }
    return request;
  }

  @Override
  public EventCodec events() {
    return EventCodec.cbor();
  }

  @Override
  public <O extends Shape> O readOutput(Operation<?, O, ?> operation, HttpResponse response) {
    byte[] body = response.body();
    try {
      if (!isOurs(response)) {
        throw CodecException.of("found no header smithy-protocol of rpc-v2-cbor");
      }
      CborReader reader = new CborReader(body.length == 0 ? EMPTY_MAP : body);
      O output = operation.readOutput(reader);
      reader.end();
      return output;
    } catch (RuntimeException failure) {
      throw ProtocolFailures.unreadable(this, operation, response, failure);
    }
  }

  /**
   * The code is read from the body, and not at all unless the response says that it is of this
   * protocol; a service that was awsQuery once tells it in {@code x-amzn-query-error}.
   */
  @Override
  public ErrorResponse readError(HttpResponse response) {
    HttpHeaders headers = response.headers();
    return isOurs(response)
        ? ProtocolFailures.cbor(response.body(), response.status(), requestId(headers))
            .withQueryError(headers.first(AwsHeaders.QUERY_ERROR))
        : ProtocolFailures.foreign(response.body(), response.status(), requestId(headers));
  }

  /** Anything else is to be judged by its status alone. */
  private static boolean isOurs(HttpResponse response) {
    return PROTOCOL.equals(response.headers().first(PROTOCOL_HEADER));
  }

  @Override
  public @Nullable String requestId(HttpHeaders headers) {
    return AwsHeaders.requestId(headers);
  }
}
