package dev.keysmith.runtime.stream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A stream as a publisher with one subscriber. It reads on the thread that asks for more, and
 * closes the stream at its end or when it is cancelled.
 */
final class StreamPublisher implements Flow.Publisher<ByteBuffer>, Flow.Subscription {
  private static final int ROOM = 16 * 1024;

  private final InputStream in;
  private final AtomicReference<Flow.@Nullable Subscriber<? super ByteBuffer>> to =
      new AtomicReference<>();
  private final AtomicLong demand = new AtomicLong();
  private volatile boolean done;

  StreamPublisher(InputStream in) {
    this.in = in;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    if (to.compareAndSet(null, subscriber)) {
      subscriber.onSubscribe(this);
    } else {
      refuse(subscriber);
    }
  }

  /** What a second subscriber gets: nothing but an error. */
  static void refuse(Flow.Subscriber<?> subscriber) {
    subscriber.onSubscribe(new Refused());
    subscriber.onError(new IllegalStateException("the body has a subscriber already"));
  }

  @Override
  public void request(long count) {
    Flow.Subscriber<? super ByteBuffer> subscriber = to.get();
    if (subscriber == null || done) {
      return;
    }
    if (count <= 0) {
      fail(subscriber, new IllegalArgumentException("asked for no piece at all"));
    } else if (add(demand, count) == 0) {
      // Who asks while pieces are given out leaves it to the thread that does so.
      do {
        giveOne(subscriber);
      } while (demand.decrementAndGet() > 0 && !done);
    }
  }

  /** The demand there was before; sums stay below the greatest number. */
  static long add(AtomicLong demand, long count) {
    while (true) {
      long before = demand.get();
      long sum = before + Math.min(count, Long.MAX_VALUE - before);
      if (demand.compareAndSet(before, sum)) {
        return before;
      }
    }
  }

  private void giveOne(Flow.Subscriber<? super ByteBuffer> subscriber) {
    byte[] piece = new byte[ROOM];
    try {
      int count = in.read(piece);
      if (done) {
        return;
      }
      if (count >= 0) {
        subscriber.onNext(ByteBuffer.wrap(piece, 0, count));
        return;
      }
      cancel();
      subscriber.onComplete();
    } catch (IOException e) {
      fail(subscriber, e);
    }
  }

  private void fail(Flow.Subscriber<? super ByteBuffer> subscriber, Exception failure) {
    if (!done) {
      cancel();
      subscriber.onError(failure);
    }
  }

  @Override
  public void cancel() {
    done = true;
    ResponseBody.close(in);
  }

  /** The subscription of a second subscriber. */
  private static final class Refused implements Flow.Subscription {
    @Override
    public void request(long count) {}

    @Override
    public void cancel() {}
  }
}
