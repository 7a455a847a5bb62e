package dev.keysmith.benchmarks.services;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.value.Blob;

/** An operation of a client that Keysmith generates. */
final class KeysmithWire<I extends Shape, O extends Shape> implements Wire {
  private final Protocol protocol;
  private final Operation<I, O, ?> operation;
  private final I input;
  private final HttpResponse answer;

  KeysmithWire(String protocol, Operation<I, O, ?> operation, I input, Answer answer) {
    this.protocol = Protocol.of(protocol);
    this.operation = operation;
    this.input = input;
    HttpHeaders.Builder fields = HttpHeaders.builder();
    answer.fields().forEach(fields::add);
    this.answer = new HttpResponse(200, fields.build(), answer.bytes());
  }

  @Override
  public HttpRequest marshal() {
    HttpRequest.Builder request = protocol.request(operation, input);
    if (request.path().isEmpty()) {
      request.path("/"); // The rules of endpoints put a bucket here.
    }
    return request.origin("https", Answer.HOST, -1).build();
  }

  @Override
  public O unmarshal() {
    return protocol.readOutput(operation, answer);
  }

  @Override
  public Sent sent() {
    HttpRequest request = marshal();
    String query = request.query();
    String target = query == null ? request.path() : request.path() + '?' + query;
    return new Sent(request.method(), target, Blob.of(request.body()));
  }
}
