package dev.keysmith.runtime.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a publisher gives as a stream; it asks for one piece at a time. */
final class PublisherStream extends InputStream implements Flow.Subscriber<ByteBuffer> {
  /** Without bytes: follows the last piece. */
  private static final ByteBuffer END = ByteBuffer.allocate(0);

  private final BlockingQueue<ByteBuffer> pieces = new LinkedBlockingQueue<>();
  private final int timeoutMillis;
  private volatile Flow.@Nullable Subscription subscription;
  private volatile @Nullable Throwable failure;
  private volatile boolean closed;
  private ByteBuffer current = END;
  private boolean begun;
  private boolean ended;

  private PublisherStream(int timeoutMillis) {
    this.timeoutMillis = timeoutMillis;
  }

  /**
   * @param timeoutMillis the longest wait for a piece, or 0 for no limit
   */
  static PublisherStream of(Flow.Publisher<ByteBuffer> publisher, int timeoutMillis) {
    PublisherStream stream = new PublisherStream(timeoutMillis);
    publisher.subscribe(stream);
    return stream;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    if (subscription != null) {
      given.cancel();
      return;
    }
    subscription = given;
    given.request(1);
    if (closed) {
      given.cancel();
    }
  }

  @Override
  public void onNext(ByteBuffer piece) {
    if (piece.hasRemaining()) {
      pieces.add(piece);
    } else {
      more();
    }
  }

  @Override
  public void onError(Throwable thrown) {
    failure = thrown;
    pieces.add(END);
  }

  @Override
  public void onComplete() {
    pieces.add(END);
  }

  private void more() {
    Flow.Subscription from = subscription;
    if (from != null) {
      from.request(1);
    }
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? current.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(length, current.remaining());
    current.get(into, offset, count);
    return count;
  }

  private boolean hasMore() throws IOException {
    checkOpen();
    if (!ended && !current.hasRemaining()) {
      if (begun) {
        more();
      }
      begun = true;
      current = next();
      ended = !current.hasRemaining();
      checkOpen();
    }
    Throwable thrown = failure;
    if (ended && thrown != null) {
      throw thrown instanceof IOException io ? io : new IOException(thrown);
    }
    return !ended;
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("the body has been closed");
    }
  }

  private ByteBuffer next() throws IOException {
    try {
      if (timeoutMillis == 0) {
        return pieces.take();
      }
      ByteBuffer next = pieces.poll(timeoutMillis, TimeUnit.MILLISECONDS);
      if (next == null) {
        throw new SocketTimeoutException(
            "the next piece of the body took longer than " + timeoutMillis + " ms");
      }
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Lets go of the publisher; a read under way fails. */
  @Override
  public void close() {
    closed = true;
    Flow.Subscription from = subscription;
    if (from != null) {
      from.cancel();
    }
    pieces.add(END);
  }
}
