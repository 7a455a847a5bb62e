package dev.keysmith.runtime.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * A body that is handed out unread, as the JDK's client takes it. What the client takes for the
 * body is empty, and there as soon as the head is.
 */
final class UnreadBody implements BodySubscriber<byte[]> {
  private final CompletableFuture<byte[]> head = new CompletableFuture<>();
  private final StreamedBody body;

  UnreadBody(StreamedBody body) {
    this.body = body;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return head;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    body.onSubscribe(subscription);
    head.complete(new byte[0]);
  }

  @Override
  public void onNext(List<ByteBuffer> some) {
    body.onNext(some);
  }

  @Override
  public void onError(Throwable thrown) {
    head.completeExceptionally(thrown);
    body.onError(thrown);
  }

  @Override
  public void onComplete() {
    body.onComplete();
  }
}
