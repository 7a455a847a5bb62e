package dev.keysmith.runtime.http;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response as it comes, given on to one subscriber as that asks for it. It asks its
 * source for more only when it has given on all that has come; for transports.
 */
public final class StreamedBody
    implements Flow.Processor<List<ByteBuffer>, ByteBuffer>, Flow.Subscription {
  private final CompletableFuture<Void> ended;
  private final Queue<ByteBuffer> pieces = new ConcurrentLinkedQueue<>();
  private final AtomicLong demand = new AtomicLong();

  /** How often {@link #drain} was called since a thread began to do its work. */
  private final AtomicInteger calls = new AtomicInteger();

  private final AtomicReference<Flow.@Nullable Subscriber<? super ByteBuffer>> to =
      new AtomicReference<>();
  private volatile Flow.@Nullable Subscription from;
  private volatile boolean asked;
  private volatile boolean done;
  private volatile boolean over;
  private volatile @Nullable Throwable failure;

  /**
   * @param ended completed when nothing more comes
   */
  public StreamedBody(CompletableFuture<Void> ended) {
    this.ended = ended;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    from = subscription;
    if (over) {
      subscription.cancel();
    }
    drain();
  }

  @Override
  public void onNext(List<ByteBuffer> some) {
    pieces.addAll(some);
    asked = false;
    drain();
  }

  @Override
  public void onError(Throwable thrown) {
    if (!done) {
      failure = thrown;
      end();
    }
  }

  @Override
  public void onComplete() {
    end();
  }

  private void end() {
    done = true;
    ended.complete(null);
    drain();
  }

  /** Breaks the body off: what has come and was not asked for is lost. */
  public void fail(Throwable thrown) {
    failure = thrown;
    pieces.clear();
    end();
    // After the end, since the client may call a cancelled body broken.
    Flow.Subscription source = from;
    if (source != null) {
      source.cancel();
    }
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    if (to.compareAndSet(null, subscriber)) {
      subscriber.onSubscribe(this);
      drain();
    } else {
      // A subscription of its own, since this one is another's.
      StreamedBody none = new StreamedBody(new CompletableFuture<>());
      none.failure = new IllegalStateException("the body has a subscriber already");
      none.done = true;
      none.subscribe(subscriber);
    }
  }

  @Override
  public void request(long count) {
    if (count <= 0) {
      fail(new IllegalArgumentException("asked for no piece at all"));
      return;
    }
    long before;
    do {
      before = demand.get();
    } while (!demand.compareAndSet(before, before + Math.min(count, Long.MAX_VALUE - before)));
    drain();
  }

  @Override
  public void cancel() {
    over = true;
    pieces.clear();
    Flow.Subscription source = from;
    if (source != null) {
      source.cancel();
    }
    ended.complete(null);
  }

  /** One thread at a time gives pieces on; others leave it to that. */
  private void drain() {
    if (calls.getAndIncrement() != 0) {
      return;
    }
    int answered = 1;
    while (answered != 0) {
      Flow.Subscriber<? super ByteBuffer> subscriber = to.get();
      if (subscriber != null) {
        giveTo(subscriber);
      }
      answered = calls.addAndGet(-answered);
    }
  }

  private void giveTo(Flow.Subscriber<? super ByteBuffer> subscriber) {
    while (!over && demand.get() > 0 && !pieces.isEmpty()) {
      ByteBuffer piece = pieces.poll();
      if (piece != null) {
        demand.decrementAndGet();
        subscriber.onNext(piece);
      }
    }
    boolean last = done;
    Flow.Subscription source = from;
    if (over || !pieces.isEmpty()) {
      return;
    }
    if (last) {
      over = true;
      tellEnd(subscriber);
    } else if (demand.get() > 0 && source != null && !asked) {
      asked = true;
      source.request(1);
    }
  }

  private void tellEnd(Flow.Subscriber<? super ByteBuffer> subscriber) {
    Throwable thrown = failure;
    if (thrown == null) {
      subscriber.onComplete();
    } else {
      subscriber.onError(thrown);
    }
  }
}
