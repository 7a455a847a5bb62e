package dev.keysmith.runtime.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.runtime.client.vault.Copy;
import dev.keysmith.runtime.client.vault.PingError;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.error.TransportException;
import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.protocol.Protocol;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.value.Blob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls whose bodies are sent and received as they are read. */
interface StreamingContract extends CallStage {
  private Copy.Output copy(
      Operation<Copy.Input, Copy.Output, PingError> operation, RequestBody body) {
    builder().protocol(Protocol.of("aws.protocols#restJson1"));
    return client().call(operation, new Copy.Input(body), CallOptions.none());
  }

  private static RequestBody once() {
    return RequestBody.of(new ByteArrayInputStream("hello".getBytes(UTF_8)), 5);
  }

  @Test
  default void sendsAndGivesStreams() throws IOException {
    wire().willAnswer(Reply.ok("world").header("X-Note", "7").header("Content-Type", "text/x"));
    Copy.Output output = copy(Copy.UNSIGNED, once());
    assertEquals(7, output.note());
    assertEquals("text/x", output.body().contentType());
    assertEquals("world", new String(output.body().bytes(), UTF_8));
    Received sent = wire().received().get(0);
    assertEquals("hello", sent.body());
    assertEquals("text/plain", sent.header("Content-Type"));
    assertEquals("UNSIGNED-PAYLOAD", sent.header("x-amz-content-sha256"));
  }

  @Test
  default void sendsABodyAgainThatCanBeReplayed() throws IOException {
    wire().willAnswer(Reply.of(503, ""), Reply.reset(), Reply.ok("world"));
    Copy.Output output = copy(Copy.SIGNED, RequestBody.of("hello"));
    assertEquals("world", new String(output.body().bytes(), UTF_8));
    assertEquals(
        List.of("hello", "hello", "hello"),
        wire().received().stream().map(Received::body).toList());
  }

  @Test
  default void doesNotTryAgainAfterAnErrorWithABodyThatCannotBeReplayed() {
    wire().willAnswer(Reply.of(503, ""), Reply.ok("world"));
    ServiceException thrown =
        assertThrows(ServiceException.class, () -> copy(Copy.UNSIGNED, once()));
    assertEquals(503, thrown.statusCode());
    assertEquals(1, wire().received().size());
  }

  @Test
  default void doesNotTryAgainAfterAFaultWithABodyThatCannotBeReplayed() {
    wire().willAnswer(Reply.reset(), Reply.ok("world"));
    TransportException thrown =
        assertThrows(TransportException.class, () -> copy(Copy.UNSIGNED, once()));
    assertInstanceOf(IOException.class, thrown.getCause());
    assertEquals(1, wire().received().size());
  }

  @Test
  default void saysWhatToDoWithABodyThatCannotBeSigned() {
    wire().willAnswer(Reply.ok("world"));
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> copy(Copy.SIGNED, once()));
    assertEquals(
        "the request's body must be hashed before it is sent, but can be read only once:"
            + " make it of bytes or a Path",
        thrown.getMessage());
    assertEquals(0, wire().received().size());
  }

  @Test
  default void aMemberMayTellTheLength() {
    wire().willAnswer(Reply.ok("world"));
    builder().protocol(Protocol.of("aws.protocols#restJson1"));
    RequestBody body = RequestBody.of(new ByteArrayInputStream("hello".getBytes(UTF_8)));
    Copy.Input input = new Copy.Input(body, 5L);
    client().call(Copy.UNSIGNED, input, CallOptions.none()).body().close();
    assertEquals("hello", wire().received().get(0).body());
    assertFalse(wire().received().get(0).header("Authorization").contains("content-length"));
  }

  @Test
  default void refusesAProtocolThatCarriesNoStreams() {
    wire().willAnswer(Reply.ok("{}"));
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                client()
                    .call(
                        Copy.SIGNED, new Copy.Input(RequestBody.of("hello")), CallOptions.none()));
    assertEquals(
        "com.example.vault#CopyInput: the protocol cannot carry the operation's stream",
        thrown.getMessage());
    assertEquals(0, wire().received().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "world"})
  default void readsErrorsWhole(String body) {
    wire().willAnswer(Reply.of(404, body));
    ServiceException thrown =
        assertThrows(ServiceException.class, () -> copy(Copy.SIGNED, RequestBody.of("hello")));
    assertEquals(Blob.ofUtf8(body), thrown.body());
  }

  @Test
  default void failsWhenTheHeadOfAStreamIsUnreadable() {
    wire().willAnswer(Reply.ok("world").header("X-Note", "seven"));
    assertThrows(
        UnreadableResponseException.class, () -> copy(Copy.SIGNED, RequestBody.of("hello")));
  }
}
