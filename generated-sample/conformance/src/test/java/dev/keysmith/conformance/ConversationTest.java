package dev.keysmith.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.keysmith.http2.Http2Transport;
import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.EventStream;
import dev.keysmith.runtime.stream.RequestEvents;
import dev.keysmith.runtime.value.Value;
import java.util.Objects;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events in both directions at once, over HTTP/2, by the generated clients of each protocol. */
@Timeout(60)
final class ConversationTest {
  @ParameterizedTest
  @EnumSource
  void eachSideHearsTheOtherBeforeItHasEnded(Talk talk) throws Exception {
    SubmissionPublisher<Object> said = new SubmissionPublisher<>(Runnable::run, 8);
    try (TalkServer server = TalkServer.start(talk);
        Http2Transport http2 = Http2Transport.create()) {
      Shape output = talk.call(server.endpoint(), RequestEvents.of(said), http2);
      EventStream<?> heard = talk.words(output);
      assertEquals(Talk.word("welcome"), next(heard));
      for (String text : new String[] {"one", "two", "three"}) {
        assertFalse(said.isClosed());
        said.submit(talk.event(Talk.word(text)));
        assertEquals(Talk.word(text), next(heard));
      }
      said.close();
      assertNull(heard.next());
    }
  }

  private static Value.Structure next(EventStream<?> words) {
    return ValueWriter.toValue((Shape) Objects.requireNonNull(words.next(), "an event"));
  }
}
