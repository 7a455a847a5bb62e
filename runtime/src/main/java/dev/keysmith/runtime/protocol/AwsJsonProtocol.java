package dev.keysmith.runtime.protocol;

import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.protocol.event.EventCodec;
import dev.keysmith.runtime.schema.ErrorResponse;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.Shape;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * AWS JSON 1.0 and 1.1: every operation is a POST to the root whose {@code X-Amz-Target} names it,
 * with a JSON object as its body. For clients the two differ in the content type alone. See the
 * Smithy specification, "AWS JSON 1.0 protocol" and "AWS JSON 1.1 protocol".
 */
public final class AwsJsonProtocol implements Protocol {
  /** The shape id of AWS JSON 1.0. */
  public static final String AWS_JSON_1_0 = "aws.protocols#awsJson1_0";

  /** The shape id of AWS JSON 1.1. */
  public static final String AWS_JSON_1_1 = "aws.protocols#awsJson1_1";

  private static final byte[] EMPTY_OBJECT = {'{', '}'};

  private final String id;
  private final String contentType;

  /** The header fields of the operations called so far, which are made and checked once. */
  private final Map<Operation<?, ?, ?>, HttpHeaders> headers = new ConcurrentHashMap<>();

  /**
   * @param id {@link #AWS_JSON_1_0} or {@link #AWS_JSON_1_1}
   */
  AwsJsonProtocol(String id) {
    this.id = id;
    this.contentType =
        id.equals(AWS_JSON_1_0) ? "application/x-amz-json-1.0" : "application/x-amz-json-1.1";
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public <I extends Shape> HttpRequest.Builder request(Operation<I, ?, ?> operation, I input) {
    HttpRequest.Builder request =
        HttpRequest.builder(headers(operation)).body(JsonWriter.write(input));
    OperationSchema schema = operation.schema();
    if (schema != null) {
      request.wantsStream(schema.receivesEvents());
      if (schema.sendsEvents()) {
        events().write(request, operation, input);
      }
    }
    return request;
  }

  @Override
  public EventCodec events() {
    return EventCodec.json();
  }

  private HttpHeaders headers(Operation<?, ?, ?> operation) {
    HttpHeaders known = headers.get(operation);
    if (known == null) {
      String target = operation.service().target().concat(".").concat(operation.name());
      HttpHeaders.Builder made =
          HttpHeaders.builder().add("Content-Type", contentType).add("X-Amz-Target", target);
      if (operation.service().queryCompatible()) {
        AwsHeaders.askForQueryErrors(made);
      }
      known = made.build();
      headers.put(operation, known);
    }
    return known;
  }

  @Override
  public <O extends Shape> O readOutput(Operation<?, O, ?> operation, HttpResponse response) {
    byte[] body = response.body();
    try {
      JsonReader reader = new JsonReader(body.length == 0 ? EMPTY_OBJECT : body);
      O output = operation.readOutput(reader);
      reader.end();
      return output;
    } catch (RuntimeException failure) {
      throw ProtocolFailures.unreadable(this, operation, response, failure);
    }
  }

  /**
   * The code is read from the header when there is one, else from the body; a service that was
   * awsQuery once tells it in {@code x-amzn-query-error}.
   */
  @Override
  public ErrorResponse readError(HttpResponse response) {
    HttpHeaders headers = response.headers();
    return ProtocolFailures.json(
            headers.first("x-amzn-errortype"),
            response.body(),
            response.status(),
            requestId(headers))
        .withQueryError(headers.first(AwsHeaders.QUERY_ERROR));
  }

  @Override
  public @Nullable String requestId(HttpHeaders headers) {
    return AwsHeaders.requestId(headers);
  }
}
