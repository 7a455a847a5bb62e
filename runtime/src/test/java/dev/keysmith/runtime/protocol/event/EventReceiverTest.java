package dev.keysmith.runtime.protocol.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.codec.eventstream.EventMessage;
import dev.keysmith.runtime.error.UnreadableResponseException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What messages of a service mean. */
final class EventReceiverTest {
  private final EventReceiver receiver =
      EventCodec.json().receiver(Chat.of(null), 200, "the request");

  private static EventMessage.Builder message(String kind, String type) {
    return EventMessage.builder()
        .header(":message-type", kind)
        .header(":" + kind + "-type", type)
        .payload("{\"text\":\"a\",\"message\":\"told\"}".getBytes(UTF_8));
  }

  private static ByteBuffer bytes(EventMessage.Builder... messages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (EventMessage.Builder each : messages) {
      bytes.writeBytes(each.build().encode());
    }
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  private static EventMessage.Builder word() {
    return message("event", "word").header("loud", true);
  }

  @Test
  void theFirstMessageHasTheOutput() {
    ByteBuffer bytes = bytes(message("event", "initial-response"), word());
    byte[] payload = receiver.initialResponse(bytes);
    assertArrayEquals(message("event", "x").build().payload(), payload);
    assertEquals(Chat.word("a"), receiver.next(bytes));
    assertNull(receiver.next(bytes));
    receiver.end();
  }

  @Test
  void aStreamMayHaveNoFirstMessageOfItsOwn() {
    ByteBuffer bytes = bytes(word(), word());
    assertArrayEquals(new byte[0], receiver.initialResponse(bytes));
    assertEquals(Chat.word("a"), receiver.next(ByteBuffer.allocate(0)));
    assertEquals(Chat.word("a"), receiver.next(bytes));
    assertNull(receiver.next(bytes));
  }

  @Test
  void anErrorInPlaceOfTheFirstMessageIsThrown() {
    ByteBuffer bytes = bytes(message("exception", "gone"));
    assertThrows(Chat.Failure.class, () -> receiver.initialResponse(bytes));
  }

  @Test
  void aLateFirstMessageIsPassedOver() {
    ByteBuffer bytes = bytes(message("event", "initial-response"), word());
    assertEquals(Chat.word("a"), receiver.next(bytes));
  }

  @ParameterizedTest
  @CsvSource({"gone, EverybodyGone", "other, other"})
  void anExceptionIsNamedAsTheModelSays(String sent, String code) {
    Chat.Failure thrown =
        assertThrows(Chat.Failure.class, () -> receiver.next(bytes(message("exception", sent))));
    assertEquals(code, thrown.code());
    assertEquals("told", thrown.getMessage());
    assertEquals(200, thrown.statusCode());
    assertEquals("the request", thrown.requestId());
  }

  @Test
  void anErrorOutOfTheModelHasItsCodeAndText() {
    EventMessage.Builder error =
        EventMessage.builder()
            .header(":message-type", "error")
            .header(":error-code", "InternalError")
            .header(":error-message", "oh");
    Chat.Failure thrown = assertThrows(Chat.Failure.class, () -> receiver.next(bytes(error)));
    assertEquals("InternalError", thrown.code());
    assertEquals("oh", thrown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no JSON", "[]"})
  void anExceptionWhosePayloadIsNoneOfTheModelIsOneAllTheSame(String payload) {
    EventMessage.Builder error = message("exception", "gone").payload(payload.getBytes(UTF_8));
    Chat.Failure thrown = assertThrows(Chat.Failure.class, () -> receiver.next(bytes(error)));
    assertEquals("EverybodyGone", thrown.code());
    assertNull(thrown.getMessage());
  }

  @Test
  void whatIsNoEventIsRefused() {
    assertRefused("whose :message-type", EventMessage.builder());
    assertRefused("whose :message-type", EventMessage.builder().header(":message-type", 1));
    assertRefused("whose :message-type", EventMessage.builder().header(":message-type", "other"));
    assertRefused(
        "without a string :event-type", EventMessage.builder().header(":message-type", "event"));
    assertRefused(
        "without a string :exception-type",
        EventMessage.builder().header(":message-type", "exception"));
    assertRefused("event header loud: found String", message("event", "word").header("loud", "x"));
    assertRefused("cannot be read", word().payload(new byte[] {'{'}));
  }

  private static void assertRefused(String what, EventMessage.Builder message) {
    EventReceiver receiver = EventCodec.json().receiver(Chat.of(null), 200, null);
    UnreadableResponseException thrown =
        assertThrows(UnreadableResponseException.class, () -> receiver.next(bytes(message)));
    String told = String.valueOf(thrown.getMessage());
    assertTrue(told.startsWith("the event stream of Chat "), told);
    assertTrue(told.contains(what), told);
  }

  @Test
  void bytesThatAreNoMessageAreRefused() {
    ByteBuffer bytes = ByteBuffer.wrap(new byte[12]);
    assertThrows(UnreadableResponseException.class, () -> receiver.next(bytes));
  }

  @Test
  void anEndWithinAMessageIsRefused() {
    ByteBuffer bytes = bytes(word());
    bytes.limit(bytes.limit() - 1);
    assertNull(receiver.next(bytes));
    assertEquals(1, receiver.wanted());
    assertThrows(UnreadableResponseException.class, receiver::end);
  }
}
