package dev.keysmith.http2;

import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.stream.RequestBody;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.util.AsciiString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Sends a request's head and body on a stream, from any thread. */
final class RequestSender {
  /** What a write has at most, so that progress shows. */
  static final int PIECE = 32 * 1024;

  /** Fields of a connection of HTTP/1.1 (RFC 9113, 8.2.2). */
  private static final Set<String> NOT_HERE =
      Set.of("connection", "keep-alive", "proxy-connection", "upgrade", "te", "http2-settings");

  private final Exchange exchange;
  private final StreamHandler handler;
  private final Channel channel;

  /** Writes that the connection has not taken yet. */
  private final AtomicInteger writing = new AtomicInteger();

  private volatile boolean done;
  private volatile boolean stopped;
  private volatile @Nullable PublishedBody published;

  RequestSender(Exchange exchange, StreamHandler handler, Channel channel) {
    this.exchange = exchange;
    this.handler = handler;
    this.channel = channel;
  }

  /** What is never indexed, so that nobody can guess at it (RFC 7541, 7.1.3). */
  static boolean isSecret(CharSequence name) {
    return AsciiString.contentEquals(name, "authorization")
        || AsciiString.contentEquals(name, "x-amz-security-token");
  }

  void start() {
    RequestBody stream = exchange.request.stream();
    if (stream == null) {
      sendBytes(exchange.request.body());
    } else {
      exchange.engine.work(() -> sendStream(stream));
    }
  }

  private void sendBytes(byte[] body) {
    sendHead(body.length == 0);
    for (int at = 0; at < body.length; at += PIECE) {
      int count = Math.min(PIECE, body.length - at);
      write(Unpooled.wrappedBuffer(body, at, count), at + count == body.length);
    }
  }

  /** A body that cannot be had keeps the head from being sent. */
  private void sendStream(RequestBody body) {
    try {
      Flow.Publisher<ByteBuffer> publisher = body.publisher();
      if (publisher == null) {
        try (InputStream in = body.open()) {
          sendHead(false);
          new PumpedBody(this, body.contentLength()).send(in);
        }
      } else {
        PublishedBody subscriber = new PublishedBody(this, body.contentLength());
        published = subscriber;
        sendHead(false);
        publisher.subscribe(subscriber);
        if (stopped) {
          subscriber.cancel();
        }
      }
    } catch (IOException | RuntimeException e) {
      fail(e);
    }
  }

  private void sendHead(boolean last) {
    ChannelPromise sent = channel.newPromise();
    sent.addListener(
        written -> {
          Throwable failure = written.cause();
          if (failure != null) {
            handler.unsent(failure);
          } else if (last) {
            end();
          }
        });
    channel.writeAndFlush(new DefaultHttp2HeadersFrame(head(exchange.request), last), sent);
  }

  private static Http2Headers head(HttpRequest request) {
    String query = request.query();
    Http2Headers head =
        new DefaultHttp2Headers()
            .method(request.method())
            .scheme(request.scheme())
            .authority(request.authority())
            .path(query == null ? request.path() : request.path() + "?" + query);
    HttpHeaders fields = request.headers();
    for (int i = 0; i < fields.size(); i++) {
      String name = fields.name(i).toLowerCase(Locale.ROOT);
      if (!HttpRequest.isTransports(name) && !NOT_HERE.contains(name)) {
        head.add(name, new AsciiString(fields.value(i).getBytes(StandardCharsets.UTF_8)));
      }
    }
    long length = request.lengthToTell();
    if (length >= 0) {
      head.add("content-length", Long.toString(length));
    }
    return head;
  }

  /** Sends a piece of the body; the future is done when the connection has taken it. */
  ChannelFuture write(ByteBuf piece, boolean last) {
    writing.incrementAndGet();
    ChannelPromise sent = channel.newPromise();
    // Before the write, so that it is told before the stream's end.
    sent.addListener(
        written -> {
          writing.decrementAndGet();
          handler.progress();
          if (last && written.isSuccess()) {
            end();
          }
        });
    return channel.writeAndFlush(new DefaultHttp2DataFrame(piece, last), sent);
  }

  /** Sends the body's end. */
  void finish() {
    write(Unpooled.EMPTY_BUFFER, true);
  }

  private void end() {
    done = true;
    handler.sent();
  }

  /** The body itself cannot be had. */
  void fail(Throwable failure) {
    channel.eventLoop().execute(() -> handler.bodyFailed(failure));
  }

  /** Lets go of what has not been sent. */
  void stop() {
    stopped = true;
    PublishedBody subscriber = published;
    if (subscriber != null && !done) {
      work(subscriber::cancel);
    }
  }

  void work(Runnable task) {
    exchange.engine.work(task);
  }

  /** Whether the peer, or the connection, keeps a piece waiting. */
  boolean isWriting() {
    return writing.get() > 0;
  }

  /** Whether the request has been sent to its end. */
  boolean isDone() {
    return done;
  }
}
