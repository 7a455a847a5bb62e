package dev.keysmith.runtime.http;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The pieces of a publisher that have bytes: the JDK's client takes an empty one for the end. */
final class NonEmptyPieces implements Flow.Publisher<ByteBuffer> {
  private final Flow.Publisher<ByteBuffer> source;

  NonEmptyPieces(Flow.Publisher<ByteBuffer> source) {
    this.source = source;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    source.subscribe(new Filter(subscriber));
  }

  private static final class Filter implements Flow.Subscriber<ByteBuffer> {
    private final Flow.Subscriber<? super ByteBuffer> to;
    private volatile Flow.@Nullable Subscription from;

    Filter(Flow.Subscriber<? super ByteBuffer> to) {
      this.to = to;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      from = subscription;
      to.onSubscribe(subscription);
    }

    @Override
    public void onNext(ByteBuffer piece) {
      Flow.Subscription source = from;
      if (piece.hasRemaining()) {
        to.onNext(piece);
      } else if (source != null) {
        source.request(1);
      }
    }

    @Override
    public void onError(Throwable thrown) {
      to.onError(thrown);
    }

    @Override
    public void onComplete() {
      to.onComplete();
    }
  }
}
