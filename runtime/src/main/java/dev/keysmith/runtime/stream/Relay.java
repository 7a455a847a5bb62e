package dev.keysmith.runtime.stream;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Gives what one publisher gives on to one subscriber, in another form and as that asks for it. It
 * asks for one thing at a time, and only when all that was made of the one before has been given.
 *
 * @param <A> what comes
 * @param <B> what goes
 */
public abstract class Relay<A, B>
    implements Flow.Publisher<B>, Flow.Subscriber<A>, Flow.Subscription {
  private final Queue<B> made = new ConcurrentLinkedQueue<>();
  private final AtomicLong demand = new AtomicLong();

  /** How often {@link #drain} was called since a thread began to do its work. */
  private final AtomicInteger calls = new AtomicInteger();

  private final AtomicReference<Flow.@Nullable Subscriber<? super B>> to = new AtomicReference<>();
  private volatile Flow.@Nullable Subscription from;
  private volatile @Nullable Throwable failure;
  private volatile boolean asked;
  private volatile boolean done;
  private volatile boolean over;

  /**
   * Makes what is given on.
   *
   * @param into takes it
   * @throws RuntimeException what ends the relay with this failure
   */
  protected abstract void convert(A thing, Queue<B> into);

  /**
   * Makes what goes out when all has come.
   *
   * @throws RuntimeException what ends the relay with this failure
   */
  protected abstract void finish(Queue<B> into);

  /** What goes out before anything has come; for constructors. */
  protected final Queue<B> made() {
    return made;
  }

  /** Called when there is a subscriber. */
  protected void begin() {}

  /** Whether more must come although nobody has asked for it yet. */
  protected boolean isCurious() {
    return false;
  }

  /**
   * Called when nothing more comes because of a failure.
   *
   * @param thrown what the source ended with, or what went wrong here
   * @return what the subscriber is told
   */
  protected Throwable told(Throwable thrown) {
    return thrown;
  }

  @Override
  public final void onSubscribe(Flow.Subscription subscription) {
    if (from != null || over) {
      subscription.cancel();
      return;
    }
    from = subscription;
    drain();
  }

  @Override
  public final void onNext(A thing) {
    asked = false;
    try {
      convert(thing, made);
    } catch (RuntimeException malformed) {
      Flow.Subscription source = from;
      if (source != null) {
        source.cancel();
      }
      end(malformed);
    }
    drain();
  }

  @Override
  public final void onError(Throwable thrown) {
    end(thrown);
    drain();
  }

  @Override
  public final void onComplete() {
    if (!done) {
      try {
        finish(made);
        done = true;
      } catch (RuntimeException malformed) {
        end(malformed);
      }
    }
    drain();
  }

  private void end(Throwable thrown) {
    if (!done) {
      failure = told(thrown);
      done = true;
    }
  }

  @Override
  public final void subscribe(Flow.Subscriber<? super B> subscriber) {
    if (to.compareAndSet(null, subscriber)) {
      subscriber.onSubscribe(this);
      begin();
      drain();
    } else {
      StreamPublisher.refuse(subscriber);
    }
  }

  @Override
  public final void request(long count) {
    if (count <= 0) {
      made.clear();
      cancelSource();
      end(new IllegalArgumentException("asked for nothing at all"));
    } else {
      StreamPublisher.add(demand, count);
    }
    drain();
  }

  @Override
  public final void cancel() {
    over = true;
    made.clear();
    cancelSource();
  }

  private void cancelSource() {
    Flow.Subscription source = from;
    if (source != null) {
      source.cancel();
    }
  }

  /** One thread at a time gives on; others leave it to that. */
  private void drain() {
    if (calls.getAndIncrement() != 0) {
      return;
    }
    int answered = 1;
    while (answered != 0) {
      Flow.Subscriber<? super B> subscriber = to.get();
      if (subscriber != null) {
        giveTo(subscriber);
      }
      askIfNeeded();
      answered = calls.addAndGet(-answered);
    }
  }

  private void giveTo(Flow.Subscriber<? super B> subscriber) {
    // Read before the queue: what was made before the end is in it then.
    boolean last = done;
    while (!over && demand.get() > 0) {
      B next = made.poll();
      if (next == null) {
        break;
      }
      demand.decrementAndGet();
      subscriber.onNext(next);
    }
    if (last && !over && made.isEmpty()) {
      over = true;
      Throwable thrown = failure;
      if (thrown == null) {
        subscriber.onComplete();
      } else {
        subscriber.onError(thrown);
      }
    }
  }

  private void askIfNeeded() {
    Flow.Subscription source = from;
    boolean wanted = demand.get() > 0 || isCurious();
    if (source != null && wanted && !asked && !done && !over && made.isEmpty()) {
      asked = true;
      source.request(1);
    }
  }
}
