package dev.keysmith.http2;

import dev.keysmith.runtime.http.HttpFormatException;
import dev.keysmith.runtime.http.HttpRequest;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections: name, address, TLS, and the peer's SETTINGS, which say how many streams it
 * takes.
 */
final class Connector {
  private final Engine engine;
  private final int maxHead;
  private final int window;
  private final @Nullable SSLContext tls;

  Connector(Engine engine, Http2Builder settings) {
    this.engine = engine;
    this.maxHead = settings.maxHead;
    this.window = settings.window;
    this.tls = settings.tls;
  }

  CompletableFuture<Connection> connect(HttpRequest request) {
    CompletableFuture<Connection> result = new CompletableFuture<>();
    result.orTimeout(engine.connectMillis, TimeUnit.MILLISECONDS);
    // The JDK's look-up of names blocks.
    engine.work(() -> lookUp(request, result));
    return result.exceptionallyCompose(
        failure -> CompletableFuture.failedFuture(Failures.plain(failure)));
  }

  private void lookUp(HttpRequest request, CompletableFuture<Connection> result) {
    try {
      String host = bare(request.host());
      InetAddress address = InetAddress.getByName(host);
      SSLEngine secure = request.scheme().equals("https") ? engine(host, request) : null;
      connect(new InetSocketAddress(address, request.effectivePort()), secure, result);
    } catch (UnknownHostException | NoSuchAlgorithmException | RuntimeException e) {
      result.completeExceptionally(e);
    }
  }

  private static String bare(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private SSLEngine engine(String host, HttpRequest request) throws NoSuchAlgorithmException {
    SSLContext context = tls == null ? SSLContext.getDefault() : tls;
    SSLEngine made = context.createSSLEngine(host, request.effectivePort());
    made.setUseClientMode(true);
    SSLParameters parameters = made.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    parameters.setApplicationProtocols(new String[] {"h2"});
    made.setSSLParameters(parameters);
    return made;
  }

  private void connect(
      InetSocketAddress to, @Nullable SSLEngine secure, CompletableFuture<Connection> result) {
    // Nothing is read before there is who reads it.
    ChannelFuture connecting =
        new Bootstrap()
            .group(engine.loops)
            .channel(NioSocketChannel.class)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, engine.connectMillis)
            .option(ChannelOption.TCP_NODELAY, true)
            .option(ChannelOption.AUTO_READ, false)
            .handler(new ChannelInboundHandlerAdapter())
            .connect(to);
    connecting.addListener(
        done -> {
          Throwable failure = done.cause();
          if (failure != null) {
            result.completeExceptionally(failure);
          } else {
            begin(connecting.channel(), secure, result);
            connecting.channel().config().setAutoRead(true);
          }
        });
    CompletableFuture<?> unused =
        result.whenComplete(
            (opened, failure) -> {
              if (failure != null) {
                connecting.channel().close();
              }
            });
  }

  private void begin(
      Channel channel, @Nullable SSLEngine secure, CompletableFuture<Connection> result) {
    if (secure == null) {
      ConnectionHandler.speak(channel, result, maxHead, window);
      return;
    }
    SslHandler handler = new SslHandler(secure);
    handler.setHandshakeTimeoutMillis(0); // the time to connect bounds it
    ChannelHandler failed = new FailedHandshake(result);
    channel.pipeline().addLast(handler, failed);
    handler
        .handshakeFuture()
        .addListener(
            done -> {
              Throwable failure = done.cause();
              if (failure != null) {
                result.completeExceptionally(failure);
              } else if ("h2".equals(secure.getApplicationProtocol())) {
                channel.pipeline().remove(failed);
                ConnectionHandler.speak(channel, result, maxHead, window);
              } else {
                result.completeExceptionally(
                    new HttpFormatException("the peer does not agree on HTTP/2"));
              }
            });
  }

  /** Takes what Netty would log, though the caller is told of it. */
  private static final class FailedHandshake extends ChannelInboundHandlerAdapter {
    private final CompletableFuture<Connection> result;

    FailedHandshake(CompletableFuture<Connection> result) {
      this.result = result;
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
      result.completeExceptionally(Failures.plain(cause));
      context.close();
    }
  }
}
