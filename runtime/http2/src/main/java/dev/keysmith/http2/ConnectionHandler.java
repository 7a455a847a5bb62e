package dev.keysmith.http2;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.DefaultHttp2LocalFlowController;
import io.netty.handler.codec.http2.Http2ConnectionAdapter;
import io.netty.handler.codec.http2.Http2FrameCodec;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2Settings;
import io.netty.handler.codec.http2.Http2SettingsFrame;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** What the peer says of the connection as a whole. */
final class ConnectionHandler extends ChannelInboundHandlerAdapter {
  private final Connection connection;
  private final CompletableFuture<Connection> result;

  private ConnectionHandler(Connection connection, CompletableFuture<Connection> result) {
    this.connection = connection;
    this.result = result;
  }

  /** Makes a channel speak HTTP/2; the result is there when the peer has spoken too. */
  static void speak(
      Channel channel, CompletableFuture<Connection> result, int maxHead, int window) {
    Connection connection = new Connection(channel);
    Http2FrameCodec codec =
        Http2FrameCodecBuilder.forClient()
            .initialSettings(
                Http2Settings.defaultSettings()
                    .pushEnabled(false)
                    .initialWindowSize(window)
                    .maxHeaderListSize(maxHead))
            .gracefulShutdownTimeoutMillis(0)
            .headerSensitivityDetector((name, value) -> RequestSender.isSecret(name))
            .build();
    // Each stream is bounded by its own window. The connection's is kept open, so that a reader
    // who takes its time holds up nobody else.
    codec
        .connection()
        .local()
        .flowController(
            new DefaultHttp2LocalFlowController(
                    codec.connection(),
                    DefaultHttp2LocalFlowController.DEFAULT_WINDOW_UPDATE_RATIO,
                    true)
                .frameWriter(codec.encoder().frameWriter()));
    codec
        .connection()
        .addListener(
            new Http2ConnectionAdapter() {
              @Override
              public void onGoAwayReceived(int last, long error, ByteBuf debugData) {
                connection.goAway(last);
              }
            });
    channel
        .pipeline()
        .addLast(
            codec,
            new Http2MultiplexHandler(new NoPush()),
            new ConnectionHandler(connection, result));
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof Http2SettingsFrame frame) {
      Long most = frame.settings().maxConcurrentStreams();
      if (most != null) {
        connection.limit(most);
      }
      result.complete(connection);
    }
    ReferenceCountUtil.release(message);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    result.completeExceptionally(connection.failure());
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    IOException failure = Failures.plain(cause);
    connection.fail(failure);
    result.completeExceptionally(failure);
    context.close();
  }

  /** Push is switched off by SETTINGS, so this is never used. */
  @ChannelHandler.Sharable
  private static final class NoPush extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext context) {
      context.close();
    }
  }
}
