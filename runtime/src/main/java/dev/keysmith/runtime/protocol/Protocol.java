package dev.keysmith.runtime.protocol;

import dev.keysmith.runtime.error.ConfigurationException;
import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.protocol.event.EventCodec;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.Shape;
import org.jspecify.annotations.Nullable;

/**
 * How a service puts operations into HTTP messages. Implementations hold no state of a call and are
 * safe for use by many threads at once.
 */
public interface Protocol {
  /**
   * The protocol of this shape id. Loads the one that is asked for and no other.
   *
   * @param id the shape id of the protocol's trait
   * @throws ConfigurationException when the runtime does not have the protocol
   */
  static Protocol of(String id) {
    return switch (id) {
      case AwsJsonProtocol.AWS_JSON_1_0, AwsJsonProtocol.AWS_JSON_1_1 -> new AwsJsonProtocol(id);
      case AwsQueryProtocol.AWS_QUERY, AwsQueryProtocol.EC2_QUERY -> new AwsQueryProtocol(id);
      case RestJsonProtocol.REST_JSON_1 -> new RestJsonProtocol();
      case RestXmlProtocol.REST_XML -> new RestXmlProtocol();
      case RpcV2CborProtocol.RPC_V2_CBOR -> new RpcV2CborProtocol();
      default -> throw ProtocolFailures.unsupported(id);
    };
  }

  /** The shape id of the protocol's trait, such as {@code aws.protocols#awsJson1_1}. */
  String id();

  /**
   * The request of an operation: method, path, query, headers and body. Where it goes, and its
   * signature, are the client's.
   */
  <I extends Shape> HttpRequest.Builder request(Operation<I, ?, ?> operation, I input);

  /**
   * The output in a response of success.
   *
   * @throws UnreadableResponseException when the body is not what the model says
   */
  <O extends Shape> O readOutput(Operation<?, O, ?> operation, HttpResponse response);

  /** The error in any other response; never throws, whatever the response holds. */
  ErrorResponse readError(HttpResponse response);

  /**
   * How the protocol's events are read.
   *
   * @throws IllegalArgumentException when the protocol has no event streams
   */
  default EventCodec events() {
    throw new IllegalArgumentException(id().concat(" has no event streams"));
  }

  /** The service's id of the request, or null when the response names none. */
  @Nullable String requestId(HttpHeaders headers);
}
