package dev.keysmith.http2;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2Settings;
import io.netty.handler.ssl.SslHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** A server on loopback that does to each stream what a script says, frame by frame. */
public final class FrameServer implements AutoCloseable {
  /** What is done to one stream, on a thread of its own. */
  public interface Script {
    void serve(ServerStream stream) throws Exception;
  }

  /** Netty tells of each frame that comes after a reset, which is what some tests are about. */
  private static final Logger NETTY = Logger.getLogger("io.netty.handler.codec.http2");

  static {
    NETTY.setLevel(Level.WARNING);
  }

  final List<Channel> connections = new CopyOnWriteArrayList<>();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final EventLoopGroup loops =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "frame-server");
            thread.setDaemon(true);
            return thread;
          });
  private final Script script;
  private final Channel listener;
  private volatile boolean closed;

  private FrameServer(@Nullable SSLContext tls, Http2Settings settings, Script script) {
    this.script = script;
    this.listener =
        new ServerBootstrap()
            .group(loops)
            .channel(NioServerSocketChannel.class)
            .childHandler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    begin(channel, tls, settings);
                  }
                })
            .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .syncUninterruptibly()
            .channel();
  }

  /** A server that knows by other means that HTTP/2 is spoken. */
  static FrameServer plain(Script script) {
    return new FrameServer(null, Http2Settings.defaultSettings(), script);
  }

  static FrameServer plain(Http2Settings settings, Script script) {
    return new FrameServer(null, settings, script);
  }

  /**
   * @param tls null for none
   */
  public static FrameServer start(@Nullable SSLContext tls, Script script) {
    return new FrameServer(tls, Http2Settings.defaultSettings(), script);
  }

  public int port() {
    return ((InetSocketAddress) listener.localAddress()).getPort();
  }

  private void begin(Channel channel, @Nullable SSLContext tls, Http2Settings settings) {
    connections.add(channel);
    if (tls != null) {
      SSLEngine engine = tls.createSSLEngine();
      engine.setUseClientMode(false);
      SSLParameters parameters = engine.getSSLParameters();
      parameters.setApplicationProtocols(new String[] {"h2"});
      engine.setSSLParameters(parameters);
      channel.pipeline().addLast(new SslHandler(engine));
    }
    channel
        .pipeline()
        .addLast(
            Http2FrameCodecBuilder.forServer()
                .initialSettings(settings)
                .validateHeaders(false)
                .gracefulShutdownTimeoutMillis(0)
                .build(),
            new Http2MultiplexHandler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel stream) {
                    ServerStream served = new ServerStream(stream);
                    stream.pipeline().addLast(served);
                    if (!closed) {
                      threads.execute(() -> serve(served));
                    }
                  }
                }),
            new ChannelInboundHandlerAdapter() {
              @Override
              public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
                context.close(); // clients that break off, as some tests have it
              }
            });
  }

  private void serve(ServerStream stream) {
    try {
      script.serve(stream);
    } catch (IOException e) {
      // The client went away, as some tests make it do.
    } catch (Throwable e) {
      if (!closed) {
        failures.add(e);
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    listener.close();
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    threads.shutdownNow();
    if (!failures.isEmpty()) {
      throw new AssertionError("the server's script failed", failures.peek());
    }
  }
}
