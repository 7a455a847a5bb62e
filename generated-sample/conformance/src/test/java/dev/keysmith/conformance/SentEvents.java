package dev.keysmith.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.eventstream.HeaderValue;
import software.amazon.awssdk.eventstream.Message;
import software.amazon.awssdk.eventstream.MessageDecoder;
import software.amazon.smithy.protocoltests.traits.eventstream.Event;
import software.amazon.smithy.protocoltests.traits.eventstream.EventHeaderValue;

/**
 * The messages that a request has sent, read by the official library, without those that hold their
 * signatures.
 */
record SentEvents(List<Message> messages) {
  static SentEvents of(HttpRequest request) {
    assertEquals(
        "application/vnd.amazon.eventstream", request.headers().first("Content-Type"), "type");
    return ofSigned(Streams.bodyOf(request));
  }

  /** The messages in a body of signed ones. */
  static SentEvents ofSigned(byte[] body) {
    List<Message> signed = decode(body);
    List<Message> messages = new ArrayList<>();
    for (Message envelope : signed) {
      assertTrue(envelope.getHeaders().containsKey(":chunk-signature"), "signature");
      messages.addAll(decode(envelope.getPayload()));
    }
    assertEquals(signed.size() - 1, messages.size(), "the last message has no payload");
    return new SentEvents(messages);
  }

  private static List<Message> decode(byte[] bytes) {
    MessageDecoder decoder = new MessageDecoder();
    decoder.feed(bytes);
    return decoder.getDecodedMessages();
  }

  void check(List<Event> expected) {
    assertEquals(expected.size(), messages.size(), "events");
    for (int i = 0; i < expected.size(); i++) {
      check(expected.get(i), messages.get(i));
    }
  }

  private static void check(Event expected, Message sent) {
    Map<String, HeaderValue> headers = sent.getHeaders();
    expected
        .getHeaders()
        .forEach((name, value) -> assertEquals(official(value), headers.get(name), name));
    expected.getForbidHeaders().forEach(name -> assertFalse(headers.containsKey(name), name));
    expected.getRequireHeaders().forEach(name -> assertTrue(headers.containsKey(name), name));
    expected
        .getBody()
        .ifPresent(
            body ->
                Bodies.assertSame(body, expected.getBodyMediaType().orElse(""), sent.getPayload()));
  }

  private static HeaderValue official(EventHeaderValue<?> value) {
    return switch (value.getType()) {
      case BOOLEAN -> HeaderValue.fromBoolean(value.asBoolean());
      case BYTE -> HeaderValue.fromByte(value.asByte());
      case SHORT -> HeaderValue.fromShort(value.asShort());
      case INTEGER -> HeaderValue.fromInteger(value.asInteger());
      case LONG -> HeaderValue.fromLong(value.asLong());
      case BLOB -> HeaderValue.fromByteArray(value.asBlob());
      case STRING -> HeaderValue.fromString(value.asString());
      case TIMESTAMP -> HeaderValue.fromTimestamp(value.asTimestamp());
    };
  }
}
