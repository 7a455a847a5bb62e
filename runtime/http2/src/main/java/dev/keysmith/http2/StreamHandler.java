package dev.keysmith.http2;

import dev.keysmith.runtime.http.HttpFormatException;
import dev.keysmith.runtime.http.HttpHeaders;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.stream.ResponseBody;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2GoAwayFrame;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.handler.codec.http2.Http2ResetFrame;
import io.netty.handler.codec.http2.Http2StreamChannel;
import io.netty.util.ReferenceCountUtil;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One stream: receives the response and hands it to the exchange. Frames are read one demand at a
 * time, which is what flow control goes by. Runs on the connection's thread.
 */
final class StreamHandler extends ChannelInboundHandlerAdapter {
  private static final int MAX_INTERIM = 16;

  private final Exchange exchange;
  private final Connection connection;

  /** Whether the connection has served an earlier stream, and may have been closed since. */
  private final boolean kept;

  private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
  private volatile @Nullable Channel channel;
  private volatile @Nullable HandedBody body;
  private @Nullable RequestSender sender;
  private @Nullable Patience patience;
  private int interim;
  private int status;
  private HttpHeaders headers = HttpHeaders.empty();
  private boolean responseEnded;
  private boolean declined;
  private boolean released;
  private boolean over;
  private @Nullable IOException reset;

  StreamHandler(Exchange exchange, Connection connection) {
    this.exchange = exchange;
    this.connection = connection;
    this.kept = connection.isKept();
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    channel = context.channel();
    context
        .channel()
        .closeFuture()
        .addListener(
            closed -> {
              release();
              exchange.end();
            });
    if (exchange.isDone()) {
      over = true;
      context.close();
      return;
    }
    RequestSender sending = new RequestSender(exchange, this, context.channel());
    sender = sending;
    sending.start();
    Patience waiting = new Patience(this, context.channel(), exchange.engine.readMillis);
    patience = waiting;
    waiting.begin();
    context.read();
  }

  private void release() {
    if (!released) {
      released = true;
      exchange.engine.connections.release(connection);
    }
  }

  /** A body that is handed out is its reader's to wait for. */
  boolean isPeersTurn() {
    RequestSender sending = sender;
    return sending != null
        && (sending.isWriting() || (sending.isDone() && body == null && !responseEnded));
  }

  /** Something of the request has gone out, or of the response has come in. */
  void progress() {
    if (patience != null) {
      patience.progress();
    }
  }

  private boolean isSent() {
    return sender != null && sender.isDone();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    try {
      progress();
      if (over) {
        return;
      }
      if (message instanceof Http2HeadersFrame frame) {
        receive(context, frame);
      } else if (message instanceof Http2DataFrame frame) {
        receive(context, frame);
      } else {
        context.read();
      }
    } catch (IOException e) {
      lost(e, false);
    } finally {
      ReferenceCountUtil.release(message);
    }
  }

  private void receive(ChannelHandlerContext context, Http2HeadersFrame frame) throws IOException {
    if (status != 0) {
      // Trailers, which nobody asks for.
      if (!frame.isEndStream()) {
        throw new HttpFormatException("the response has a second head");
      }
      end(context);
      return;
    }
    ResponseFields fields = ResponseFields.read(frame.headers());
    if (fields.isInterim()) {
      if (frame.isEndStream()) {
        throw new HttpFormatException("the response ends before its head");
      }
      if (++interim > MAX_INTERIM) {
        throw new HttpFormatException("the server sent too many interim responses");
      }
      context.read();
      return;
    }
    status = fields.status();
    connection.answered();
    headers = fields.headers();
    if (frame.isEndStream()) {
      end(context);
    } else if (exchange.request.wantsStream() && status / 100 == 2) {
      handOut(fields.length());
    } else {
      context.read();
    }
  }

  private void handOut(long length) {
    Channel stream = Objects.requireNonNull(channel);
    HandedBody open = new HandedBody(stream, exchange.engine::work);
    body = open;
    ResponseBody unread =
        ResponseBody.of(
            open.publisher(), exchange.engine.readMillis, length, headers.first("Content-Type"));
    HttpResponse response = new HttpResponse(status, headers, unread);
    exchange.finish(response);
  }

  private void receive(ChannelHandlerContext context, Http2DataFrame frame) throws IOException {
    if (status == 0) {
      throw new HttpFormatException("the response has a body before its head");
    }
    HandedBody open = body;
    int count = frame.content().readableBytes();
    if (open == null) {
      if (count > exchange.engine.maxBody - collected.size()) {
        throw HttpFormatException.bodyTooLarge();
      }
      frame.content().readBytes(collected, count);
    } else if (count > 0) {
      open.give(ByteBufUtil.getBytes(frame.content()));
    }
    if (frame.isEndStream()) {
      end(context);
    } else if (open == null || count == 0) {
      context.read();
    }
  }

  private void end(ChannelHandlerContext context) {
    responseEnded = true;
    HandedBody open = body;
    if (open != null) {
      open.end();
    }
    if (!isSent() && status / 100 != 2) {
      // What the server refused need not be sent to its end.
      stop();
      context.close();
    }
    finishIfWhole();
    context.read(); // which lets the stream end
  }

  /** The request has been sent to its end. */
  void sent() {
    finishIfWhole();
  }

  /**
   * After success the server may still take the rest of the request, which must be its caller's.
   */
  private void finishIfWhole() {
    boolean sending = !isSent() && !declined && status / 100 == 2;
    if (responseEnded && body == null && !over && !sending) {
      over = true;
      if (isSent()) {
        release(); // both ends have ended the stream, so that the next call has its room
      }
      exchange.finish(new HttpResponse(status, headers, collected.toByteArray()));
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof Http2ResetFrame frame) {
      stop();
      if (frame.errorCode() == Http2Error.NO_ERROR.code()) {
        // The server has no use for the rest of the request (RFC 9113, 8.1); its answer counts.
        declined = true;
        finishIfWhole();
      } else if (body != null) {
        // What came before is its reader's; the stream ends when that has been read.
        reset = Failures.reset(frame.errorCode());
      } else {
        boolean refused = frame.errorCode() == Http2Error.REFUSED_STREAM.code();
        lost(Failures.reset(frame.errorCode()), refused);
      }
    } else if (event instanceof Http2GoAwayFrame frame) {
      connection.goAway(frame.lastStreamId()); // streams are told before the connection is
      lost(Failures.closed(), true);
    }
    ReferenceCountUtil.release(event);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    boolean unprocessed = connection.isUnprocessed((Http2StreamChannel) context.channel());
    stop();
    if (!(responseEnded && body != null)) {
      lost(reset == null ? connection.failure() : reset, unprocessed || (kept && status == 0));
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    lost(Failures.plain(cause), false);
  }

  /** The request's head could not be sent. */
  void unsent(Throwable cause) {
    Channel stream = channel;
    boolean unprocessed = stream != null && connection.isUnprocessed((Http2StreamChannel) stream);
    lost(Failures.unsent(cause), unprocessed || kept);
  }

  /** The request's body failed, which is no fault of the peer's. */
  void bodyFailed(Throwable cause) {
    if (cause instanceof IOException failure) {
      lost(failure, false);
    } else if (!over && body == null) {
      over = true;
      exchange.fail(cause);
    } else {
      lost(new IOException(cause), false);
    }
  }

  void lost(IOException failure, boolean resend) {
    if (over) {
      return;
    }
    over = true;
    stop();
    HandedBody open = body;
    if (open == null) {
      exchange.lost(failure, resend && status == 0);
    } else if (!responseEnded) {
      open.fail(exchange.explain(failure));
    }
    abort();
  }

  /** Ends the body that was handed out. */
  void breakOff(IOException failure) {
    HandedBody open = body;
    if (open != null) {
      open.breakOff(failure);
    }
    abort();
  }

  /** Resets the stream, unless it has ended. */
  void abort() {
    Channel stream = channel;
    if (stream != null) {
      stream.close();
    }
  }

  private void stop() {
    if (sender != null) {
      sender.stop();
    }
  }
}
