package dev.keysmith.runtime.stream;

import dev.keysmith.runtime.error.ServiceException;
import dev.keysmith.runtime.error.TransportException;
import dev.keysmith.runtime.error.UnreadableResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The events of an output, which come as the service sends them. See the Smithy specification,
 * "Event streams".
 *
 * <p>The stream holds its connection until its end has been reached or it has been closed, so one
 * of the two must happen. It can be read once: by {@link #next} or {@link #iterator} on one thread,
 * which wait for each event, or by one subscriber, which need not. Where the service sends an error
 * in place of an event, that is thrown, typed as the operation's errors are, and is the stream's
 * end. Closing it from another thread fails a read under way.
 *
 * @param <T> the union of the events
 */
public final class EventStream<T> implements Iterable<T>, Flow.Publisher<T>, AutoCloseable {
  private static final int ROOM = 16 * 1024;
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private final Class<T> type;
  private final ResponseBody body;
  private final EventSource source;
  private boolean ended;
  private @Nullable Publication publication;

  private EventStream(Class<T> type, ResponseBody body, EventSource source) {
    this.type = type;
    this.body = body;
    this.source = source;
  }

  /**
   * The events in a body.
   *
   * @param type the union of the events
   * @param source makes events of this type
   */
  public static <T> EventStream<T> of(Class<T> type, ResponseBody body, EventSource source) {
    return new EventStream<>(type, body, source);
  }

  /** A stream of these events, for doubles of a service. */
  public static <T> EventStream<T> of(Class<T> type, Iterable<? extends T> events) {
    return of(type, ResponseBody.empty(), new MemoryEvents(events.iterator()));
  }

  /** A stream without an event. */
  public static <T> EventStream<T> empty(Class<T> type) {
    return of(type, List.of());
  }

  /**
   * Waits for the next event.
   *
   * @return null at the end, which closes the stream
   * @throws ServiceException the error that the service sends in place of an event
   * @throws TransportException when the stream breaks off
   * @throws UnreadableResponseException when what comes is no event of the model
   */
  public @Nullable T next() {
    if (ended) {
      return null;
    }
    boolean failed = true;
    try {
      T event = read();
      failed = false;
      ended = event == null;
      return event;
    } catch (IOException fault) {
      throw broken(fault);
    } finally {
      if (failed || ended) {
        ended = true;
        close();
      }
    }
  }

  private @Nullable T read() throws IOException {
    Object event = source.next(NOTHING);
    InputStream in = body.inputStream();
    byte[] piece = new byte[event == null ? ROOM : 0];
    while (event == null) {
      int count = in.read(piece, 0, Math.min(ROOM, source.wanted()));
      if (count < 0) {
        source.end();
        return null;
      }
      event = source.next(ByteBuffer.wrap(piece, 0, count));
    }
    return type.cast(event);
  }

  private static TransportException broken(Throwable fault) {
    return new TransportException(
        "the stream of events broke off: " + fault.getClass().getSimpleName(), fault);
  }

  /**
   * The events that have not been read yet, each waited for as by {@link #next}, which it shares
   * its place with.
   */
  @Override
  public Iterator<T> iterator() {
    return new Events();
  }

  /**
   * Gives the events to a subscriber, as it asks for them. Where the client is a blocking one they
   * are read on the thread that asks. Cancelling the subscription closes the stream. What {@link
   * #next} would throw ends it.
   */
  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    publication().subscribe(subscriber);
  }

  /** The same for all subscribers, of which it refuses all but the first. */
  private synchronized Publication publication() {
    if (publication == null) {
      publication = new Publication();
    }
    return publication;
  }

  private synchronized @Nullable Publication published() {
    return publication;
  }

  /** Ends the stream; what has not been read is lost, and the connection with it. */
  @Override
  public void close() {
    Publication open = published();
    if (open == null) {
      body.close();
    } else {
      open.cancel();
    }
  }

  /** What is known of the body; no event. */
  @Override
  public String toString() {
    return "EventStream[".concat(type.getSimpleName()).concat("]");
  }

  /** Looks one event ahead. */
  private final class Events implements Iterator<T> {
    private @Nullable T ahead;

    @Override
    public boolean hasNext() {
      if (ahead == null) {
        ahead = EventStream.this.next();
      }
      return ahead != null;
    }

    @Override
    public T next() {
      T event = hasNext() ? ahead : null;
      if (event == null) {
        throw new NoSuchElementException("the stream of events has ended");
      }
      ahead = null;
      return event;
    }
  }

  /** Events out of the pieces of the body. */
  private final class Publication extends Relay<ByteBuffer, T> {
    @Override
    protected void begin() {
      body.publisher().subscribe(this);
    }

    @Override
    protected void convert(ByteBuffer bytes, Queue<T> into) {
      for (Object event = source.next(bytes); event != null; event = source.next(bytes)) {
        into.add(type.cast(event));
      }
    }

    @Override
    protected void finish(Queue<T> into) {
      convert(NOTHING, into);
      source.end();
    }

    @Override
    protected Throwable told(Throwable thrown) {
      return thrown instanceof IOException ? broken(thrown) : thrown;
    }
  }
}
