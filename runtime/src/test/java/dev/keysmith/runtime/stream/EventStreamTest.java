package dev.keysmith.runtime.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.error.TransportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Flow;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What comes of the bytes of events, by waiting and by subscribing. */
final class EventStreamTest {
  private boolean closed;

  /** Each event is a byte of its length and its text; an exclamation mark is an error. */
  private static final class Texts implements EventSource {
    private final StringBuilder text = new StringBuilder();
    private int left = -1;

    @Override
    public @Nullable Object next(ByteBuffer from) {
      while (from.hasRemaining()) {
        if (left < 0) {
          left = from.get();
        } else {
          text.append((char) from.get());
          left--;
        }
        if (left == 0) {
          String event = text.toString();
          text.setLength(0);
          left = -1;
          if (event.equals("!")) {
            throw new IllegalStateException("an error of the service");
          }
          return event;
        }
      }
      return null;
    }

    @Override
    public int wanted() {
      return Math.max(left, 1);
    }

    @Override
    public void end() {
      if (left >= 0) {
        throw new IllegalStateException("ended too early");
      }
    }
  }

  /** A body of these bytes, which gives few of them at a time. */
  private ResponseBody body(byte[] bytes, Random random) {
    InputStream in =
        new ByteArrayInputStream(bytes) {
          @Override
          public int read(byte[] into, int offset, int length) {
            return super.read(into, offset, 1 + random.nextInt(length));
          }

          @Override
          public void close() {
            closed = true;
          }
        };
    return ResponseBody.of(in, -1, null);
  }

  private static byte[] bytes(String... events) {
    StringBuilder bytes = new StringBuilder();
    for (String event : events) {
      bytes.append((char) event.length()).append(event);
    }
    return bytes.toString().getBytes(ISO_8859_1);
  }

  private EventStream<String> stream(String... events) {
    return EventStream.of(String.class, body(bytes(events), new Random(1)), new Texts());
  }

  @Test
  void eventsAreWaitedFor() {
    EventStream<String> events = stream("a", "bcd");
    assertEquals("a", events.next());
    assertEquals("bcd", events.next());
    assertFalse(closed);
    assertNull(events.next());
    assertTrue(closed, "at the end");
    assertNull(events.next());
  }

  @Test
  void anIteratorSharesItsPlace() {
    EventStream<String> events = stream("a", "b", "c");
    assertEquals("a", events.next());
    Iterator<String> rest = events.iterator();
    assertTrue(rest.hasNext());
    assertTrue(rest.hasNext());
    assertEquals("b", rest.next());
    assertEquals("c", events.next());
    assertFalse(rest.hasNext());
    assertThrows(NoSuchElementException.class, rest::next);
  }

  @Test
  void anErrorIsTheEndAndClosesTheStream() {
    EventStream<String> events = stream("a", "!", "b");
    assertEquals("a", events.next());
    assertThrows(IllegalStateException.class, events::next);
    assertTrue(closed);
    assertNull(events.next());
  }

  @Test
  void anEndThatComesTooEarlyIsAnError() {
    byte[] cut = {3, 'a'};
    EventStream<String> events =
        EventStream.of(String.class, body(cut, new Random(1)), new Texts());
    assertThrows(IllegalStateException.class, events::next);
    Listener listener = new Listener(5);
    EventStream.of(String.class, body(cut, new Random(1)), new Texts()).subscribe(listener);
    assertInstanceOf(IllegalStateException.class, listener.failure);
  }

  @Test
  void aFaultOfTheConnectionIsOneOfTheTransport() {
    InputStream broken = InputStream.nullInputStream();
    ResponseBody.close(broken);
    EventStream<String> events =
        EventStream.of(String.class, ResponseBody.of(broken, -1, null), new Texts());
    TransportException thrown = assertThrows(TransportException.class, events::next);
    assertInstanceOf(IOException.class, thrown.getCause());
    Listener listener = new Listener(1);
    EventStream.of(String.class, ResponseBody.of(broken, -1, null), new Texts())
        .subscribe(listener);
    assertInstanceOf(TransportException.class, listener.failure);
  }

  @Test
  void aSubscriberGetsWhatItAsksForAndNoMore() {
    EventStream<String> events = stream("a", "b", "c");
    Listener listener = new Listener(0);
    events.subscribe(listener);
    assertEquals(List.of(), listener.heard);
    listener.ask(1);
    assertEquals(List.of("a"), listener.heard);
    listener.ask(2);
    assertEquals(List.of("a", "b", "c"), listener.heard);
    listener.ask(1);
    assertTrue(listener.complete);
    assertTrue(closed);
  }

  @Test
  void aSubscriberIsToldOfAnErrorBehindTheEventsBeforeIt() {
    Listener listener = new Listener(Long.MAX_VALUE);
    stream("a", "!").subscribe(listener);
    assertEquals(List.of("a"), listener.heard);
    assertInstanceOf(IllegalStateException.class, listener.failure);
    assertTrue(closed);
  }

  @Test
  void aSubscriberThatAsksForNothingIsRefused() {
    Listener listener = new Listener(0);
    stream("a").subscribe(listener);
    listener.ask(-1);
    assertInstanceOf(IllegalArgumentException.class, listener.failure);
    assertTrue(closed);
  }

  @Test
  void aSubscriberThatLeavesClosesTheStream() {
    Listener listener = new Listener(1);
    stream("a", "b").subscribe(listener);
    listener.leave();
    assertTrue(closed);
    listener.ask(1);
    assertEquals(List.of("a"), listener.heard);
    assertFalse(listener.complete);
  }

  @Test
  void closingTheStreamLeavesItsSubscriberAlone() {
    EventStream<String> events = stream("a", "b");
    Listener listener = new Listener(1);
    events.subscribe(listener);
    events.close();
    assertTrue(closed);
    listener.ask(1);
    assertEquals(List.of("a"), listener.heard);
  }

  @Test
  void aSecondSubscriberIsRefused() {
    EventStream<String> events = stream("a");
    Listener first = new Listener(0);
    events.subscribe(first);
    Listener second = new Listener(1);
    events.subscribe(second);
    assertInstanceOf(IllegalStateException.class, second.failure);
    first.ask(2);
    assertEquals(List.of("a"), first.heard);
  }

  @Test
  void whatHasBeenReadIsNotGivenToASubscriber() {
    EventStream<String> events = stream("a", "b");
    assertEquals("a", events.next());
    Listener listener = new Listener(5);
    events.subscribe(listener);
    assertEquals(List.of("b"), listener.heard);
  }

  @Property(tries = 200)
  void bothFacesGiveTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> said = new ArrayList<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      said.add("x".repeat(1 + random.nextInt(100)));
    }
    byte[] bytes = bytes(said.toArray(new String[0]));
    List<String> waited = new ArrayList<>();
    EventStream.of(String.class, body(bytes, random), new Texts()).forEach(waited::add);
    assertEquals(said, waited);
    Listener listener = new Listener(0);
    EventStream.of(String.class, body(bytes, random), new Texts()).subscribe(listener);
    while (!listener.complete) {
      listener.ask(1 + random.nextInt(3));
    }
    assertEquals(said, listener.heard);
  }

  @Test
  void aDoubleHasItsEventsInMemory() {
    List<String> said = List.of("a", "b");
    List<String> waited = new ArrayList<>();
    EventStream.of(String.class, said).forEach(waited::add);
    assertEquals(said, waited);
    Listener listener = new Listener(5);
    EventStream.of(String.class, said).subscribe(listener);
    assertEquals(said, listener.heard);
    assertTrue(listener.complete);
    assertNull(EventStream.empty(String.class).next());
  }

  @Test
  void whatIsSentCanBeHadOnceOrAgain() {
    RequestEvents<String> again = RequestEvents.of("a", "b");
    assertTrue(again.isReplayable());
    assertEquals("a", again.iterator().next());
    assertEquals("a", again.iterator().next());
    RequestEvents<String> once = RequestEvents.of(List.of("a").iterator());
    assertFalse(once.isReplayable());
    assertNull(once.publisher());
    assertEquals("a", once.iterator().next());
    assertThrows(IllegalStateException.class, once::iterator);
    Flow.Publisher<String> publisher = subscriber -> {};
    RequestEvents<String> published = RequestEvents.of(publisher);
    assertFalse(published.isReplayable());
    assertSame(publisher, published.publisher());
    assertThrows(IllegalStateException.class, published::publisher);
  }

  private static final class Listener implements Flow.Subscriber<String> {
    private final List<String> heard = new ArrayList<>();
    private final long first;
    private Flow.@Nullable Subscription subscription;
    private @Nullable Throwable failure;
    private boolean complete;

    Listener(long first) {
      this.first = first;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      if (first > 0) {
        given.request(first);
      }
    }

    void ask(long count) {
      subscription().request(count);
    }

    void leave() {
      subscription().cancel();
    }

    private Flow.Subscription subscription() {
      return Objects.requireNonNull(subscription);
    }

    @Override
    public void onNext(String event) {
      heard.add(event);
    }

    @Override
    public void onError(Throwable thrown) {
      failure = thrown;
    }

    @Override
    public void onComplete() {
      complete = true;
    }
  }
}
