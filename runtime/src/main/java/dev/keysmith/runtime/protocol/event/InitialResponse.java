package dev.keysmith.runtime.protocol.event;

import dev.keysmith.runtime.stream.Relay;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/**
 * The bytes of a response behind its initial message, which is read without waiting: its payload is
 * a future.
 */
public final class InitialResponse extends Relay<ByteBuffer, ByteBuffer> {
  private final EventReceiver events;
  private final CompletableFuture<byte[]> payload = new CompletableFuture<>();

  public InitialResponse(EventReceiver events) {
    this.events = events;
  }

  /** The payload of the message; empty when the response has none. */
  public CompletableFuture<byte[]> payload() {
    return payload;
  }

  @Override
  protected boolean isCurious() {
    return !payload.isDone();
  }

  @Override
  protected void convert(ByteBuffer bytes, Queue<ByteBuffer> into) {
    if (payload.isDone()) {
      into.add(bytes);
      return;
    }
    byte[] initial = events.initialResponse(bytes);
    if (initial != null) {
      if (bytes.hasRemaining()) {
        into.add(bytes);
      }
      payload.complete(initial);
    }
  }

  @Override
  protected void finish(Queue<ByteBuffer> into) {
    if (!payload.isDone()) {
      events.end();
      payload.complete(new byte[0]);
    }
  }

  @Override
  protected Throwable told(Throwable thrown) {
    payload.completeExceptionally(thrown);
    return thrown;
  }
}
