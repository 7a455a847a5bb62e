package dev.keysmith.runtime.stream;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The events of an input, which go out as they are made. See the Smithy specification, "Event
 * streams".
 *
 * <p>Events that can be replayed serve all attempts of a call, and any number of calls; those that
 * cannot serve one attempt, after which the call is not tried again.
 *
 * @param <T> the union of the events
 */
public final class RequestEvents<T> {
  private final @Nullable Iterable<? extends T> events;
  private final @Nullable Iterator<? extends T> once;
  private final Flow.@Nullable Publisher<? extends T> publisher;
  private final AtomicBoolean taken = new AtomicBoolean();

  private RequestEvents(
      @Nullable Iterable<? extends T> events,
      @Nullable Iterator<? extends T> once,
      Flow.@Nullable Publisher<? extends T> publisher) {
    this.events = events;
    this.once = once;
    this.publisher = publisher;
  }

  /** These events, which can be replayed. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T> RequestEvents<T> of(T... events) {
    return of(Arrays.asList(events.clone()));
  }

  /**
   * The events that the iterable gives, which is asked for an iterator by each attempt and must
   * give the same events each time. An iterator may wait for its next event; no deadline bounds
   * that.
   */
  public static <T> RequestEvents<T> of(Iterable<? extends T> events) {
    return new RequestEvents<>(events, null, null);
  }

  /** The events that are left of an iterator, which may wait for the next one. */
  public static <T> RequestEvents<T> of(Iterator<? extends T> events) {
    return new RequestEvents<>(null, events, null);
  }

  /** All that a publisher gives. It is subscribed to once. */
  public static <T> RequestEvents<T> of(Flow.Publisher<? extends T> publisher) {
    return new RequestEvents<>(null, null, publisher);
  }

  /** Whether the events can be had again. */
  public boolean isReplayable() {
    return events != null;
  }

  /**
   * The publisher that the events come from, or null when they are to be had by {@link #iterator}.
   *
   * @throws IllegalStateException when they have been sent before and can be had only once
   */
  public Flow.@Nullable Publisher<? extends T> publisher() {
    if (publisher != null) {
      claim();
    }
    return publisher;
  }

  /**
   * The events from the first on; none when they come from a publisher.
   *
   * @throws IllegalStateException when they have been sent before and can be had only once
   */
  public Iterator<? extends T> iterator() {
    if (events != null) {
      return events.iterator();
    }
    claim();
    return once == null ? Collections.emptyIterator() : once;
  }

  private void claim() {
    if (taken.getAndSet(true)) {
      throw new IllegalStateException("the events have been sent before and can be had only once");
    }
  }
}
