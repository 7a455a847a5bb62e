package dev.keysmith.runtime.protocol;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.protocol.event.EventCodec;
import dev.keysmith.runtime.protocol.message.BodyFormat;
import dev.keysmith.runtime.protocol.rest.RequestWriter;
import dev.keysmith.runtime.protocol.rest.ResponseReader;
import dev.keysmith.runtime.protocol.rest.StreamWriter;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * What the protocols have alike that put members into all parts of a message, as the HTTP bindings
 * of the model say. Each has its own documents in bodies.
 */
abstract class RestProtocol implements Protocol {
  final BodyFormat format;
  private final String id;

  RestProtocol(String id, BodyFormat format) {
    this.id = id;
    this.format = format;
  }

  @Override
  public final String id() {
    return id;
  }

  /**
   * @throws IllegalArgumentException when the input's value for a label is missing or empty, or the
   *     operation has no HTTP binding, or a stream does not tell its length and must
   */
  @Override
  public <I extends Shape> HttpRequest.Builder request(Operation<I, ?, ?> operation, I input) {
    OperationSchema schema = schema(operation);
    HttpRequest.Builder request =
        RequestWriter.write(operation, schema, input, format).wantsStream(schema.streamsOutput());
    if (schema.sendsEvents()) {
      events().write(request, operation, input);
      return request;
    }
    RequestBody body = operation.requestBody(input);
    if (body != null) {
      StreamWriter.write(request, schema, body);
    }
    return request;
  }

  @Override
  public final EventCodec events() {
    return EventCodec.bound(format);
  }

  /** What the documents of an operation's outputs are read by. */
  BodyFormat outputFormat(OperationSchema operation) {
    return format;
  }

  static OperationSchema schema(Operation<?, ?, ?> operation) {
    OperationSchema schema = operation.schema();
    if (schema == null) {
      throw new IllegalArgumentException(operation.toString().concat(" has no HTTP binding"));
    }
    return schema;
  }

  @Override
  public <O extends Shape> O readOutput(Operation<?, O, ?> operation, HttpResponse response) {
    try {
      return operation.readOutput(new ResponseReader(response, outputFormat(schema(operation))));
    } catch (RuntimeException failure) {
      throw ProtocolFailures.unreadable(this, operation, response, failure);
    }
  }

  @Override
  public final @Nullable String requestId(HttpHeaders headers) {
    return AwsHeaders.requestId(headers);
  }
}
