package dev.keysmith.http2;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.DefaultHttp2ResetFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2FrameCodec;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.handler.codec.http2.Http2ResetFrame;
import io.netty.handler.codec.http2.Http2StreamChannel;
import io.netty.util.ReferenceCountUtil;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The server's end of a stream. */
public final class ServerStream extends ChannelInboundHandlerAdapter {
  private static final Object END = new Object();
  private static final Object GONE = new Object();

  private final Channel channel;

  /** Heads, pieces of the body, its end, and why it broke off. */
  private final BlockingQueue<Object> received = new LinkedBlockingQueue<>();

  ServerStream(Channel channel) {
    this.channel = channel;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    boolean last = false;
    if (message instanceof Http2HeadersFrame frame) {
      received.add(frame.headers());
      last = frame.isEndStream();
    } else if (message instanceof Http2DataFrame frame) {
      received.add(ByteBufUtil.getBytes(frame.content()));
      last = frame.isEndStream();
    }
    ReferenceCountUtil.release(message);
    if (last) {
      received.add(END);
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof Http2ResetFrame frame) {
      received.add(frame);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    received.add(GONE);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    received.add(GONE);
  }

  private Object next() throws IOException, InterruptedException {
    Object next = received.poll(30, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("the client sent nothing for 30 s");
    }
    if (next == GONE || next instanceof Http2ResetFrame) {
      throw new EOFException("the client gave the stream up");
    }
    return next;
  }

  public Http2Headers head() throws IOException, InterruptedException {
    return (Http2Headers) next();
  }

  /** The next piece of the body, or null at its end. */
  byte @Nullable [] piece() throws IOException, InterruptedException {
    Object next = next();
    return next == END ? null : (byte[]) next;
  }

  /** All of the body. */
  public byte[] body() throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (byte[] piece = piece(); piece != null; piece = piece()) {
      body.writeBytes(piece);
    }
    return body.toByteArray();
  }

  /** Waits for the client to reset the stream; what came before is left aside. */
  Http2Error awaitReset() throws InterruptedException {
    while (true) {
      Object next = received.poll(30, TimeUnit.SECONDS);
      if (next == null || next == GONE) {
        throw new AssertionError("the client did not reset the stream");
      }
      if (next instanceof Http2ResetFrame frame) {
        return Http2Error.valueOf(frame.errorCode());
      }
    }
  }

  /** Takes no more of the body. */
  void pause() {
    channel.config().setAutoRead(false);
  }

  void resume() {
    channel.config().setAutoRead(true);
  }

  /** Names and values in turn. */
  public void sendHead(String status, boolean last, String... fields) {
    Http2Headers head = new DefaultHttp2Headers(false).status(status);
    for (int i = 0; i < fields.length; i += 2) {
      head.add(fields[i], fields[i + 1]);
    }
    channel.writeAndFlush(new DefaultHttp2HeadersFrame(head, last));
  }

  void sendTrailers(String name, String value) {
    Http2Headers fields = new DefaultHttp2Headers(false).add(name, value);
    channel.writeAndFlush(new DefaultHttp2HeadersFrame(fields, true));
  }

  public ChannelFuture send(byte[] piece, int length, boolean last) {
    return channel.writeAndFlush(
        new DefaultHttp2DataFrame(Unpooled.copiedBuffer(piece, 0, length), last));
  }

  ChannelFuture send(String text, boolean last) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return send(bytes, bytes.length, last);
  }

  void answer(String text) {
    sendHead("200", false);
    send(text, true);
  }

  public void reset(Http2Error error) {
    channel.writeAndFlush(new DefaultHttp2ResetFrame(error));
  }

  /** Runs an action when the stream is over. */
  public void onClose(Runnable action) {
    channel.closeFuture().addListener(closed -> action.run());
  }

  int id() {
    return ((Http2StreamChannel) channel).stream().id();
  }

  Channel connection() {
    return channel.parent();
  }

  /** Says that no stream above this one was looked at, whatever was. */
  void goAway(int lastStreamId) {
    Http2FrameCodec codec = connection().pipeline().get(Http2FrameCodec.class);
    ChannelHandlerContext context = connection().pipeline().context(codec);
    context
        .executor()
        .execute(
            () -> {
              codec
                  .encoder()
                  .frameWriter()
                  .writeGoAway(
                      context,
                      lastStreamId,
                      Http2Error.NO_ERROR.code(),
                      Unpooled.EMPTY_BUFFER,
                      context.newPromise());
              context.flush();
            });
  }
}
