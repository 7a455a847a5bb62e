package dev.keysmith.http2;

import dev.keysmith.runtime.http.StreamedBody;
import io.netty.channel.Channel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A response's body that is handed out unread. What its reader asks for is read from the stream,
 * and so becomes known to flow control. Its reader is told on the workers, one thing after another.
 */
final class HandedBody implements Flow.Subscription {
  private final Channel stream;
  private final Executor workers;
  private final StreamedBody body = new StreamedBody(new CompletableFuture<>());
  private CompletableFuture<?> told = CompletableFuture.completedFuture(null);

  HandedBody(Channel stream, Executor workers) {
    this.stream = stream;
    this.workers = workers;
    body.onSubscribe(this);
  }

  Flow.Publisher<ByteBuffer> publisher() {
    return body;
  }

  void give(byte[] piece) {
    tell(() -> body.onNext(List.of(ByteBuffer.wrap(piece))));
  }

  void end() {
    tell(body::onComplete);
  }

  /** What has come before is its reader's. */
  void fail(IOException failure) {
    tell(() -> body.onError(failure));
  }

  /** Ends it at once. */
  void breakOff(IOException failure) {
    body.fail(failure);
  }

  private void tell(Runnable signal) {
    told = told.handleAsync((done, failure) -> run(signal), workers);
  }

  private static @Nullable Object run(Runnable signal) {
    signal.run();
    return null;
  }

  @Override
  public void request(long count) {
    stream.read();
  }

  @Override
  public void cancel() {
    stream.close();
  }
}
