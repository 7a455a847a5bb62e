package dev.keysmith.runtime.protocol;

import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.Shape;
import org.jspecify.annotations.Nullable;

/**
 * How a service puts operations into HTTP messages. Implementations hold no state of a call and are
 * safe for use by many threads at once.
 */
public interface Protocol {
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
   * The service's id of the request, or null when the response's head names none. The two names are
   * those that AWS's services use.
   */
  default @Nullable String requestId(HttpHeaders headers) {
    String id = headers.first("x-amzn-requestid");
    return id == null ? headers.first("x-amz-request-id") : id;
  }
}
