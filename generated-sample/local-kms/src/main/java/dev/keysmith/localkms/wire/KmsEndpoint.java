package dev.keysmith.localkms.wire;

import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.localkms.fault.Refusal;
import dev.keysmith.localkms.keys.RandomIds;
import dev.keysmith.localkms.operations.OperationTable;
import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.codec.json.JsonWriter;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.sample.kms.model.KmsService;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * The service behind its HTTP endpoint: a request as it was received in, a response out, in
 * awsJson1_1. Sockets and the in-process transport share it.
 */
public final class KmsEndpoint {
  /** The largest body that is read, in bytes: ample for the largest input of the model. */
  public static final int LARGEST_BODY = 1 << 20;

  private static final String CONTENT_TYPE = "application/x-amz-json-1.1";
  private static final String TARGET_PREFIX = KmsService.SCHEMA.name() + ".";

  private final Gate gate;
  private final OperationTable operations;
  private final SecureRandom random;

  public KmsEndpoint(Gate gate, OperationTable operations, SecureRandom random) {
    this.gate = gate;
    this.operations = operations;
    this.random = random;
  }

  /** Answers the request; whatever goes wrong is an answer too. */
  public HttpResponse answer(HttpRequest received) {
    try {
      requireSmall(received);
      gate.check(received);
      return response(200, run(handler(received), received.body()));
    } catch (Refusal e) {
      return error(e.statusCode(), e.code(), e.getMessage());
    } catch (ServiceException e) {
      return error(Statuses.of(e), e.code(), e.getMessage());
    } catch (CodecException e) {
      return error(400, "SerializationException", e.getMessage());
    } catch (RuntimeException e) {
      ServiceException fault = Faults.internal(e);
      return error(500, fault.code(), fault.getMessage());
    }
  }

  /** The answer to what came over a socket and is no request that can be looked into. */
  HttpResponse answerMalformed() {
    return error(400, "SerializationException", "The request is malformed");
  }

  private static void requireSmall(HttpRequest received) {
    if (received.body().length > LARGEST_BODY) {
      throw Refusal.of(
          "RequestEntityTooLargeException", 413, "The body exceeds " + LARGEST_BODY + " bytes");
    }
  }

  private OperationTable.Handler<?, ?, ?> handler(HttpRequest received) {
    String target = received.headers().first("X-Amz-Target");
    OperationTable.Handler<?, ?, ?> handler =
        target != null && target.startsWith(TARGET_PREFIX)
            ? operations.find(target.substring(TARGET_PREFIX.length()))
            : null;
    if (handler == null || !received.method().equals("POST") || !isJson(received)) {
      throw Refusal.of("UnknownOperationException", "No operation of KMS is asked for");
    }
    return handler;
  }

  private static boolean isJson(HttpRequest received) {
    String type = received.headers().first("Content-Type");
    return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(CONTENT_TYPE);
  }

  private static <I extends Shape, O extends Shape, E extends OperationError> byte[] run(
      OperationTable.Handler<I, O, E> handler, byte[] body) {
    JsonReader reader = new JsonReader(body);
    I input = handler.operation().readInput(reader);
    reader.end();
    return JsonWriter.write(handler.answer().apply(input));
  }

  private HttpResponse error(int status, String code, @Nullable String message) {
    return response(status, JsonWriter.write(new ErrorBody(code, message)));
  }

  private HttpResponse response(int status, byte[] body) {
    HttpHeaders headers =
        HttpHeaders.builder()
            .add("x-amzn-RequestId", RandomIds.uuid(random).toString())
            .add("Content-Type", CONTENT_TYPE)
            .build();
    return new HttpResponse(status, headers, body);
  }
}
