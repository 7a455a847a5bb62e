package dev.keysmith.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.conformance.EventServer.Exchange;
import dev.keysmith.runtime.codec.value.ValueWriter;
import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.error.TransportException;
import dev.keysmith.runtime.error.UnreadableResponseException;
import dev.keysmith.runtime.schema.OperationError;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.EventStream;
import dev.keysmith.runtime.stream.RequestEvents;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SubmissionPublisher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.eventstream.HeaderValue;
import software.amazon.awssdk.eventstream.Message;

/** Event streams over sockets, by the generated clients of each protocol. */
final class EventStreamsTest {
  private static final RequestEvents<?> NO_WORDS = RequestEvents.of();

  private static void greet(Talk talk, Exchange exchange) throws Exception {
    exchange.head(200, talk.fields().toArray(new String[0]));
    if (talk.hasInitialMessages()) {
      exchange.send(talk.greeting("hello"));
    }
  }

  /** A service that says its second word when the first has been heard. */
  private static EventServer.Script twoWords(Talk talk, CountDownLatch heard) {
    return exchange -> {
      exchange.request();
      greet(talk, exchange);
      exchange.send(talk.said("one"));
      heard.await();
      exchange.send(talk.said("two"));
      exchange.end();
    };
  }

  private static Value greeting(Shape output) {
    return ValueWriter.toValue(output);
  }

  private static Value.Structure tree(Object event) {
    return ValueWriter.toValue((Shape) event);
  }

  private static Value.Structure next(EventStream<?> words) {
    return tree(Objects.requireNonNull(words.next(), "an event"));
  }

  @ParameterizedTest
  @EnumSource
  void eventsAreReadWhileTheServiceStillSends(Talk talk) throws Exception {
    CountDownLatch heard = new CountDownLatch(1);
    try (EventServer server = new EventServer(twoWords(talk, heard))) {
      Shape output = talk.call(server.endpoint(), NO_WORDS);
      assertEquals(Value.structure().put("greeting", Value.of("hello")).build(), greeting(output));
      EventStream<?> words = talk.words(output);
      assertEquals(Talk.word("one"), next(words));
      heard.countDown();
      assertEquals(Talk.word("two"), next(words));
      assertNull(words.next());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSubscriberHearsWhatTheServiceSendsMeanwhile(Talk talk) throws Exception {
    CountDownLatch heard = new CountDownLatch(1);
    try (EventServer server = new EventServer(twoWords(talk, heard))) {
      Shape output = talk.callLater(server.endpoint(), NO_WORDS).join();
      Ear ear = new Ear();
      talk.words(output).subscribe(ear);
      assertEquals(Talk.word("one"), tree(ear.heard.take()));
      heard.countDown();
      assertEquals(Talk.word("two"), tree(ear.heard.take()));
      assertNull(ear.end.join());
    }
  }

  /** Each kind of event goes out and comes back. */
  @ParameterizedTest
  @EnumSource
  void theServiceGivesBackWhatItHears(Talk talk) throws Exception {
    List<Value.Structure> said =
        List.of(
            Value.structure()
                .put(
                    "word",
                    Value.structure()
                        .put("text", Value.of("héllo <&>"))
                        .put("loud", Value.of(true))
                        .put("at", Value.of(Instant.parse("2026-11-26T12:00:00.123Z")))
                        .build())
                .build(),
            Value.structure()
                .put(
                    "sentence",
                    Value.structure()
                        .put(
                            "words",
                            Value.structure()
                                .put("first", Value.of("a"))
                                .put("rest", Value.list(List.of(Value.of("b"), Value.of("c"))))
                                .build())
                        .build())
                .build(),
            Value.structure()
                .put(
                    "sound",
                    Value.structure()
                        .put("samples", Value.of(Blob.of((byte) 0, (byte) -1)))
                        .put("rate", Value.of(44_100))
                        .build())
                .build(),
            Value.structure()
                .put("pause", Value.structure().put("millis", Value.of(1L << 40)).build())
                .build());
    try (EventServer server =
        new EventServer(
            exchange -> {
              SentEvents sent = SentEvents.ofSigned(exchange.request());
              greet(talk, exchange);
              List<Message> messages = new ArrayList<>(sent.messages());
              if (talk.hasInitialMessages()) {
                Message first = messages.remove(0);
                assertEquals(
                    HeaderValue.fromString("initial-request"),
                    first.getHeaders().get(":event-type"));
                Bodies.assertSame(
                    talk.text(talk.document("", Map.of("topic", "weather"))),
                    talk.mediaType(),
                    first.getPayload());
              }
              for (Message message : messages) {
                ByteBuffer bytes = message.toByteBuffer();
                byte[] frame = new byte[bytes.remaining()];
                bytes.get(frame);
                exchange.chunk(frame);
              }
              exchange.end();
            })) {
      List<Object> events = said.stream().map(talk::event).toList();
      Shape output = talk.call(server.endpoint(), RequestEvents.of(events));
      assertEquals(said, EventMembers.iterate(talk.words(output)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void eventsThatArePublishedGoOutAsTheyCome(Talk talk) throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    SubmissionPublisher<Object> publisher = new SubmissionPublisher<>(Runnable::run, 8);
    try (EventServer server =
        new EventServer(
            exchange -> {
              List<Message> sent = SentEvents.ofSigned(exchange.request()).messages();
              greet(talk, exchange);
              exchange.send(talk.said(String.valueOf(sent.size())));
              exchange.end();
            })) {
      CompletableFuture<Shape> output =
          talk.callLater(
              server.endpoint(),
              RequestEvents.of(
                  (Flow.Publisher<Object>)
                      subscriber -> {
                        publisher.subscribe(subscriber);
                        begun.countDown();
                      }));
      begun.await();
      publisher.submit(talk.event(Talk.word("one")));
      publisher.submit(talk.event(Talk.word("two")));
      publisher.close();
      int messages = talk.hasInitialMessages() ? 3 : 2;
      assertEquals(
          List.of(Talk.word(String.valueOf(messages))),
          EventMembers.iterate(talk.words(output.join())));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anErrorAmongTheEventsIsThrownAsOneOfTheOperation(Talk talk) throws Exception {
    try (EventServer server =
        new EventServer(
            exchange -> {
              exchange.request();
              greet(talk, exchange);
              exchange.send(talk.said("one"));
              exchange.send(talk.interrupted("me"));
            })) {
      EventStream<?> words = talk.words(talk.call(server.endpoint(), NO_WORDS));
      assertEquals(Talk.word("one"), next(words));
      ServiceException thrown = assertThrows(ServiceException.class, words::next);
      assertEquals("Interrupted", thrown.getClass().getSimpleName());
      assertEquals("stop", thrown.getMessage());
      assertEquals(
          Value.structure().put("message", Value.of("stop")).put("by", Value.of("me")).build(),
          ((OperationError) thrown).toValue());
      assertTrue(talk.isErrorOfTalk(thrown));
      assertNull(words.next());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anErrorInPlaceOfTheFirstEventEndsTheCallOrTheStream(Talk talk) throws Exception {
    try (EventServer server =
        new EventServer(
            exchange -> {
              exchange.request();
              exchange.head(200, talk.fields().toArray(new String[0]));
              exchange.send(talk.interrupted("me"));
            })) {
      ServiceException thrown =
          assertThrows(
              ServiceException.class,
              () -> talk.words(talk.call(server.endpoint(), NO_WORDS)).next());
      assertEquals("Interrupted", thrown.getClass().getSimpleName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aConnectionThatBreaksIsNoEnd(Talk talk) throws Exception {
    try (EventServer server =
        new EventServer(
            exchange -> {
              exchange.request();
              greet(talk, exchange);
              exchange.send(talk.said("one"));
            })) {
      EventStream<?> words = talk.words(talk.call(server.endpoint(), NO_WORDS));
      assertEquals(Talk.word("one"), next(words));
      assertThrows(TransportException.class, words::next);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSubscriberIsToldOfABrokenConnection(Talk talk) throws Exception {
    try (EventServer server =
        new EventServer(
            exchange -> {
              exchange.request();
              greet(talk, exchange);
              exchange.send(talk.said("one"));
            })) {
      Ear ear = new Ear();
      talk.words(talk.callLater(server.endpoint(), NO_WORDS).join()).subscribe(ear);
      assertEquals(Talk.word("one"), tree(ear.heard.take()));
      assertInstanceOf(TransportException.class, ear.end.join());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEndWithinAMessageIsNone(Talk talk) throws Exception {
    try (EventServer server =
        new EventServer(
            exchange -> {
              exchange.request();
              greet(talk, exchange);
              byte[] message = talk.said("one").encode();
              exchange.chunk(Arrays.copyOf(message, message.length - 1));
              exchange.end();
            })) {
      EventStream<?> words = talk.words(talk.call(server.endpoint(), NO_WORDS));
      UnreadableResponseException thrown =
          assertThrows(UnreadableResponseException.class, words::next);
      assertEquals("the event stream of Talk ended within a message", thrown.getMessage());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "CBOR"})
  void aResponseThatBreaksOffBeforeItsFirstMessageFailsTheCall(Talk talk) throws Exception {
    EventServer.Script script =
        exchange -> {
          exchange.request();
          exchange.head(200, talk.fields().toArray(new String[0]));
          exchange.chunk(Arrays.copyOf(talk.greeting("hello").encode(), 20));
        };
    try (EventServer server = new EventServer(script)) {
      assertThrows(TransportException.class, () -> talk.call(server.endpoint(), NO_WORDS));
    }
    try (EventServer server = new EventServer(script)) {
      CompletableFuture<Shape> output = talk.callLater(server.endpoint(), NO_WORDS);
      CompletionException thrown = assertThrows(CompletionException.class, output::join);
      assertInstanceOf(TransportException.class, thrown.getCause());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "CBOR"})
  void aFirstMessageThatComesInBitsIsReadWithoutWaiting(Talk talk) throws Exception {
    try (EventServer server =
        new EventServer(
            exchange -> {
              exchange.request();
              exchange.head(200, talk.fields().toArray(new String[0]));
              for (byte each : talk.greeting("hello").encode()) {
                exchange.chunk(new byte[] {each});
              }
              exchange.send(talk.said("one"));
              exchange.end();
            })) {
      Shape output = talk.callLater(server.endpoint(), NO_WORDS).join();
      assertEquals(Value.structure().put("greeting", Value.of("hello")).build(), greeting(output));
      assertEquals(List.of(Talk.word("one")), EventMembers.iterate(talk.words(output)));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "CBOR"})
  void aCallThatIsCancelledBeforeTheFirstMessageLetsGoOfItsConnection(Talk talk) throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    try (EventServer server =
        new EventServer(
            exchange -> {
              exchange.request();
              exchange.head(200, talk.fields().toArray(new String[0]));
              exchange.chunk(Arrays.copyOf(talk.greeting("hello").encode(), 20));
              begun.countDown();
              assertTrue(exchange.isClosedByPeer());
            })) {
      CompletableFuture<Shape> output = talk.callLater(server.endpoint(), NO_WORDS);
      begun.await();
      output.cancel(true);
    }
  }

  /** Asks for one event at a time. */
  private static final class Ear implements Flow.Subscriber<Object> {
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<@Nullable Throwable> end = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(1);
    }

    @Override
    public void onNext(Object event) {
      heard.add(event);
      Objects.requireNonNull(subscription).request(1);
    }

    @Override
    public void onError(Throwable thrown) {
      end.complete(thrown);
    }

    @Override
    public void onComplete() {
      end.complete(null);
    }
  }
}
