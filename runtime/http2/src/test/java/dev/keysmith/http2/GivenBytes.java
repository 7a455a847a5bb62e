package dev.keysmith.http2;

import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;

/** A publisher that gives pieces of zeros without end, and counts what it was asked for. */
final class GivenBytes implements Flow.Publisher<ByteBuffer>, Flow.Subscription {
  static final int PIECE = 10_000;

  final AtomicLong given = new AtomicLong();
  final CountDownLatch cancelled = new CountDownLatch(1);
  final CountDownLatch reached = new CountDownLatch(1);
  private final long mark;
  private volatile Flow.Subscriber<? super ByteBuffer> to;

  /**
   * @param mark the bytes after which {@link #reached} is open
   */
  GivenBytes(long mark) {
    this.mark = mark;
    this.to = new None();
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    to = subscriber;
    subscriber.onSubscribe(this);
  }

  @Override
  public void request(long count) {
    for (long i = 0; i < count && cancelled.getCount() > 0; i++) {
      if (given.addAndGet(PIECE) >= mark) {
        reached.countDown();
      }
      to.onNext(ByteBuffer.allocate(PIECE));
    }
  }

  @Override
  public void cancel() {
    cancelled.countDown();
  }

  private static final class None implements Flow.Subscriber<ByteBuffer> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {}

    @Override
    public void onNext(ByteBuffer piece) {}

    @Override
    public void onError(Throwable thrown) {}

    @Override
    public void onComplete() {}
  }
}
