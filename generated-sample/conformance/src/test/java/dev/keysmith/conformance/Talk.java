package dev.keysmith.conformance;

import dev.keysmith.runtime.auth.AwsCredentials;
import dev.keysmith.runtime.client.ClientBuilder;
import dev.keysmith.runtime.codec.eventstream.EventMessage;
import dev.keysmith.runtime.codec.value.ValueReader;
import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.http.HttpTransport;
import dev.keysmith.runtime.retry.RetryPolicy;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.EventStream;
import dev.keysmith.runtime.stream.RequestEvents;
import dev.keysmith.runtime.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.smithy.model.shapes.ShapeId;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/**
 * The service of {@code event-streams.smithy} in one protocol: its client, and the messages that
 * the service sends, of which the payloads are written by others.
 */
enum Talk {
  JSON,
  CBOR,
  XML;

  private static final String NAMESPACE = "keysmith.eventstreams#";

  private TestedClient client() {
    String stem = name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + "Talk";
    return TestedClient.of(NAMESPACE + stem, stem.toLowerCase(Locale.ROOT), stem);
  }

  private EventMembers member() {
    return new EventMembers(client(), "words", ShapeId.from(NAMESPACE + "Words"));
  }

  /** Whether other members than the events are in messages before them, and not in the head. */
  boolean hasInitialMessages() {
    return this != XML;
  }

  String mediaType() {
    return "application/" + name().toLowerCase(Locale.ROOT);
  }

  private Operation<Shape, Shape, ?> operation() {
    return client().operation(ShapeId.from(NAMESPACE + "Talk"));
  }

  private ClientBuilder<?> builder(String kind, String endpoint) {
    return client()
        .builder(kind)
        .region("us-east-1")
        .endpoint(endpoint)
        .configSource(ConfigSource.of(Map.of(), Map.of()))
        .retryPolicy(RetryPolicy.none())
        .credentials(AwsCredentials.of("AKIDEXAMPLE", "secret"));
  }

  /** Calls Talk with these events, and gives its output. */
  Shape call(String endpoint, RequestEvents<?> words) {
    return (Shape) client().call("Client", builder("Client", endpoint), operation(), input(words));
  }

  /** Calls Talk with these events over this transport. */
  Shape call(String endpoint, RequestEvents<?> words, HttpTransport over) {
    ClientBuilder<?> builder = builder("Client", endpoint).transport(over);
    return (Shape) client().call("Client", builder, operation(), input(words));
  }

  /** Calls Talk by the client that does not wait. */
  @SuppressWarnings("unchecked") // what its call gives
  CompletableFuture<Shape> callLater(String endpoint, RequestEvents<?> words) {
    return (CompletableFuture<Shape>)
        client().call("AsyncClient", builder("AsyncClient", endpoint), operation(), input(words));
  }

  private Shape input(RequestEvents<?> words) {
    Value.Structure topic = Value.structure().put("topic", Value.of("weather")).build();
    return member().withEvents(operation().readInput(ValueReader.of(topic)), words);
  }

  /** The event of this tree. */
  Object event(Value.Structure tree) {
    return member().event(tree);
  }

  EventStream<?> words(Shape output) {
    return member().eventsOf(output);
  }

  /** The tree of a word. */
  static Value.Structure word(String text) {
    return Value.structure()
        .put("word", Value.structure().put("text", Value.of(text)).build())
        .build();
  }

  /** The first message of the service where it has one, else a field of the head. */
  EventMessage greeting(String text) {
    return message("event", "initial-response", "TalkOutput", Map.of("greeting", text));
  }

  EventMessage said(String text) {
    return message("event", "word", "Word", Map.of("text", text));
  }

  EventMessage interrupted(String by) {
    return message("exception", "interrupted", "Interrupted", Map.of("message", "stop", "by", by));
  }

  private EventMessage message(
      String kind, String name, String element, Map<String, String> members) {
    return EventMessage.builder()
        .header(":message-type", kind)
        .header(":" + kind + "-type", name)
        .header(":content-type", mediaType())
        .payload(document(element, members))
        .build();
  }

  /** A document of strings. */
  byte[] document(String element, Map<String, String> members) {
    return switch (this) {
      case JSON -> new ObjectMapper().writeValueAsBytes(members);
      case CBOR -> new CBORMapper().writeValueAsBytes(members);
      case XML -> {
        StringBuilder xml = new StringBuilder("<" + element + ">");
        members.forEach((name, text) -> xml.append("<" + name + ">" + text + "</" + name + ">"));
        yield xml.append("</" + element + ">").toString().getBytes(StandardCharsets.UTF_8);
      }
    };
  }

  /** A document as cases have it: text, or base64 of what is binary. */
  String text(byte[] document) {
    return this == CBOR
        ? Base64.getEncoder().encodeToString(document)
        : new String(document, StandardCharsets.UTF_8);
  }

  /** Whether the exception is one of the errors that Talk's interface permits. */
  boolean isErrorOfTalk(Throwable thrown) {
    return operation().errorOf(thrown) == thrown;
  }

  /** The fields of the head of a response. */
  List<String> fields() {
    return switch (this) {
      case JSON -> List.of("Content-Type: application/vnd.amazon.eventstream");
      case CBOR ->
          List.of(
              "Content-Type: application/vnd.amazon.eventstream", "smithy-protocol: rpc-v2-cbor");
      case XML -> List.of("Content-Type: application/vnd.amazon.eventstream", "X-Greeting: hello");
    };
  }
}
