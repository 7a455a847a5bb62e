package dev.keysmith.http2;

import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Sends what a publisher gives, of which two pieces are on their way at most. */
final class PublishedBody implements Flow.Subscriber<ByteBuffer> {
  private static final int ON_THE_WAY = 2;

  private final RequestSender to;
  private final long length;
  private volatile Flow.@Nullable Subscription from;
  private volatile boolean cancelled;
  private long sent;

  /**
   * @param length the number of bytes to send, or -1 for all
   */
  PublishedBody(RequestSender to, long length) {
    this.to = to;
    this.length = length;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    if (from != null) {
      subscription.cancel();
      return;
    }
    from = subscription;
    if (cancelled) {
      subscription.cancel();
    } else {
      subscription.request(ON_THE_WAY);
    }
  }

  @Override
  public void onNext(ByteBuffer piece) {
    sent += piece.remaining();
    try {
      BodyLength.checkMore(sent, length);
    } catch (IOException e) {
      cancel();
      to.fail(e);
      return;
    }
    if (!piece.hasRemaining()) {
      more();
      return;
    }
    to.write(Unpooled.wrappedBuffer(piece), false)
        .addListener(
            written -> {
              if (written.isSuccess()) {
                to.work(this::more);
              }
            });
  }

  private void more() {
    Flow.Subscription source = from;
    if (source != null && !cancelled) {
      source.request(1);
    }
  }

  @Override
  public void onError(Throwable thrown) {
    to.fail(thrown instanceof IOException ? thrown : new IOException(thrown));
  }

  @Override
  public void onComplete() {
    try {
      BodyLength.checkEnd(sent, length);
      to.finish();
    } catch (IOException e) {
      to.fail(e);
    }
  }

  /** Wants no more. */
  void cancel() {
    cancelled = true;
    Flow.Subscription source = from;
    if (source != null) {
      source.cancel();
    }
  }
}
