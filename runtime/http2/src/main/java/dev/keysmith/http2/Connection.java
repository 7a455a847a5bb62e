package dev.keysmith.http2;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http2.Http2StreamChannel;
import io.netty.handler.codec.http2.Http2StreamChannelBootstrap;
import io.netty.util.concurrent.Future;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A connection and the room that it has for streams. */
final class Connection {
  /** Every stream may be processed, as long as the peer has not said otherwise. */
  private static final int ALL = Integer.MAX_VALUE;

  final Channel channel;
  private long limit = Integer.MAX_VALUE;
  private int streams;
  private boolean used;
  private int lastProcessed = ALL;
  private @Nullable Future<?> idle;
  private @Nullable IOException failure;

  Connection(Channel channel) {
    this.channel = channel;
  }

  /** The streams that the peer allows at once (RFC 9113, 6.5.2). */
  synchronized void limit(long most) {
    limit = most;
  }

  /** Takes room for a stream, if there is any. */
  synchronized boolean take() {
    if (streams >= limit || lastProcessed != ALL || !channel.isActive()) {
      return false;
    }
    streams++;
    if (idle != null) {
      idle.cancel(false);
      idle = null;
    }
    return true;
  }

  /**
   * Gives room back; a connection that nobody uses is closed in a while, or at once after GOAWAY.
   */
  synchronized void give(int idleMillis) {
    streams--;
    if (streams == 0 && lastProcessed != ALL) {
      channel.close();
    } else if (streams == 0 && !channel.eventLoop().isShuttingDown()) {
      idle = channel.eventLoop().schedule(this::closeIdle, idleMillis, TimeUnit.MILLISECONDS);
    }
  }

  private synchronized void closeIdle() {
    if (streams == 0) {
      lastProcessed = 0; // so that nobody takes room any more
      channel.close();
    }
  }

  /** The peer goes away: it takes no streams above this one (RFC 9113, 6.8). */
  synchronized void goAway(int lastStreamId) {
    lastProcessed = Math.min(lastStreamId, ALL - 1);
    if (streams == 0) {
      channel.close();
    }
  }

  /** Whether the peer has said that it did not look at a stream. */
  synchronized boolean isUnprocessed(Http2StreamChannel stream) {
    return lastProcessed != ALL
        && (stream.stream() == null || stream.stream().id() > lastProcessed);
  }

  /** Says why the connection ends. */
  synchronized void fail(IOException reason) {
    failure = reason;
  }

  /** Why the connection ended. */
  synchronized IOException failure() {
    return failure == null ? Failures.closed() : failure;
  }

  /** Something of a response has come. */
  synchronized void answered() {
    used = true;
  }

  /** Whether the connection has served an earlier stream. */
  synchronized boolean isKept() {
    return used;
  }

  Future<Http2StreamChannel> open(ChannelHandler handler) {
    return new Http2StreamChannelBootstrap(channel)
        .option(ChannelOption.AUTO_READ, false)
        .handler(handler)
        .open();
  }
}
