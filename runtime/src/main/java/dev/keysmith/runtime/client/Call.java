package dev.keysmith.runtime.client;

import dev.keysmith.runtime.endpoint.Endpoint;
import dev.keysmith.runtime.error.CallTimeoutException;
import dev.keysmith.runtime.http.Deadline;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.protocol.event.EventCodec;
import dev.keysmith.runtime.protocol.event.EventReceiver;
import dev.keysmith.runtime.retry.RetryState;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.OperationSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.EventSource;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.ResponseBody;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One call but for the sending and the waiting, which the two clients do each in its way. The input
 * is written once; each attempt is signed anew. Used by one thread at a time.
 */
final class Call<I extends Shape, O extends Shape, E extends OperationError> {
  private final ClientSettings settings;
  private final Operation<I, O, E> operation;
  private final CallOptions options;
  private final Deadline deadline;
  private final Endpoint endpoint;
  private final int unsignedHeaders;
  private final @Nullable RequestBody unsignedStream;
  private HttpRequest.Builder request;
  private int attempts;
  private @Nullable FailedAttempts failures;

  /**
   * @throws IllegalArgumentException when the operation is another service's
   */
  Call(ClientSettings settings, Operation<I, O, E> operation, I input, CallOptions options) {
    check(settings, operation, input);
    this.settings = settings;
    this.operation = operation;
    this.options = options;
    Duration timeout = options.timeout() == null ? settings.callTimeout : options.timeout();
    this.deadline = timeout == null ? Deadline.none() : Deadline.after(timeout);
    this.endpoint = settings.endpoint(operation, input);
    this.request = settings.request(operation, input, endpoint, options);
    this.unsignedHeaders = request.headers().size();
    this.unsignedStream = request.stream();
  }

  private static void check(
      ClientSettings settings, Operation<?, ?, ?> operation, @Nullable Shape input) {
    if (operation.service() != settings.service) {
      throw new IllegalArgumentException(
          operation
              .toString()
              .concat(" is no operation of this client's service, ")
              .concat(settings.service.id()));
    }
    if (input == null) {
      throw new NullPointerException("the input of ".concat(operation.name()).concat(" is null"));
    }
  }

  Deadline deadline() {
    return deadline;
  }

  /**
   * The request of the next attempt, with the credentials and the date of now.
   *
   * @throws CallTimeoutException when the deadline has passed
   */
  HttpRequest nextRequest() {
    if (deadline.hasPassed()) {
      throw failures().timedOut(null);
    }
    attempts++;
    if (attempts > 1) {
      request = unsigned();
    }
    settings.sign(operation.schema(), endpoint, request);
    return request.build();
  }

  /**
   * A signer adds headers and signs pieces of the body; a token or a signature of the attempt
   * before must not stay.
   */
  private HttpRequest.Builder unsigned() {
    HttpRequest.Builder copy =
        HttpRequest.builder()
            .method(request.method())
            .origin(request.scheme(), request.host(), request.port())
            .path(request.path())
            .query(request.query())
            .body(request.body())
            .stream(unsignedStream)
            .wantsStream(request.wantsStream());
    for (int i = 0; i < unsignedHeaders; i++) {
      copy.header(request.headers().name(i), request.headers().value(i));
    }
    return copy;
  }

  static boolean isSuccess(HttpResponse response) {
    return response.status() / 100 == 2;
  }

  /** The output in a response of success, of which the caller's listener is told before. */
  O output(HttpResponse response) {
    if (request.wantsStream()) {
      return StreamedOutput.read(this, response);
    }
    report(response);
    return readOutput(response);
  }

  O readOutput(HttpResponse response) {
    OperationSchema schema = operation.schema();
    if (schema != null && schema.checksumModeMember() != null && response.stream() == null) {
      ResponseChecksum.check(this, schema, request.headers(), response);
    }
    return settings.protocol.readOutput(operation, response);
  }

  @Nullable String requestId(HttpResponse response) {
    return settings.protocol.requestId(response.headers());
  }

  /** The body of a response as the caller is to read it. */
  ResponseBody checked(HttpResponse response, ResponseBody body) {
    OperationSchema schema = operation.schema();
    return schema == null || schema.checksumModeMember() == null
        ? body
        : ResponseChecksum.guard(schema, request.headers(), response.headers(), body);
  }

  /** Whether the output holds events. */
  boolean receivesEvents() {
    OperationSchema schema = operation.schema();
    return schema != null && schema.receivesEvents();
  }

  /** How the protocol reads events. */
  EventCodec events() {
    return settings.protocol.events();
  }

  /** What reads the events of a response. */
  EventReceiver receiver(HttpResponse response) {
    return events().receiver(operation, response.status(), requestId(response));
  }

  O withEvents(O output, ResponseBody body, EventSource source) {
    return operation.withEvents(output, body, source);
  }

  O withBody(O output, ResponseBody body) {
    return operation.withResponseBody(output, body);
  }

  /** Whether another attempt can send the same body. */
  boolean isReplayable() {
    return unsignedStream == null || unsignedStream.isReplayable();
  }

  /** The error in a response that is none of success. */
  E error(HttpResponse response) {
    return operation.readError(settings.protocol.readError(response));
  }

  /** What becomes of the call after an attempt that failed. */
  FailedAttempts failures() {
    if (failures == null) {
      failures = new FailedAttempts(this, new RetryState(settings.retryPolicy, deadline));
    }
    return failures;
  }

  /** The number of attempts that have begun. */
  int attempts() {
    return attempts;
  }

  String name() {
    return operation.name();
  }

  /** Tells the listener of the call, when there is one, of its last response. */
  void report(HttpResponse response) {
    Consumer<? super ResponseInfo> listener = options.onResponse();
    if (listener != null) {
      listener.accept(
          new ResponseInfo(response.status(), response.headers(), requestId(response), attempts));
    }
  }
}
