package dev.keysmith.http2;

import io.netty.channel.Channel;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/** Ends a stream on which the peer makes no progress in what is its turn. */
final class Patience {
  private final StreamHandler handler;
  private final Channel stream;
  private final long allowed;
  private volatile long last = System.nanoTime();

  Patience(StreamHandler handler, Channel stream, int millis) {
    this.handler = handler;
    this.stream = stream;
    this.allowed = TimeUnit.MILLISECONDS.toNanos(millis);
  }

  void begin() {
    checkIn(allowed);
  }

  /** Something of the request has gone out, or of the response has come in. */
  void progress() {
    last = System.nanoTime();
  }

  private void checkIn(long nanos) {
    stream.eventLoop().schedule(this::check, nanos, TimeUnit.NANOSECONDS);
  }

  private void check() {
    long left = last + allowed - System.nanoTime();
    if (!stream.isOpen()) {
      return;
    }
    if (!handler.isPeersTurn()) {
      checkIn(allowed);
    } else if (left > 0) {
      checkIn(left);
    } else {
      handler.lost(new SocketTimeoutException(), false);
    }
  }
}
