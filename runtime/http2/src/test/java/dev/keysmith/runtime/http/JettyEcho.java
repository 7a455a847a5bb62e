package dev.keysmith.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Jetty's server of HTTP/2, plain and over TLS, which gives back what comes as it comes. */
final class JettyEcho implements AutoCloseable {
  private final Server server = new Server();

  /** Gives back what comes as it comes, after an event of its own. */
  private static final class Echo extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      response.getHeaders().put("x-seen", request.getHttpURI().getPathQuery());
      try (InputStream in = Content.Source.asInputStream(request);
          OutputStream out = Content.Sink.asOutputStream(response)) {
        out.write("event".getBytes(UTF_8));
        out.flush();
        byte[] piece = new byte[8192];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
          out.write(piece, 0, count);
          out.flush();
        }
      }
      callback.succeeded();
      return true;
    }
  }

  static JettyEcho start() throws Exception {
    JettyEcho started = new JettyEcho();
    started.open();
    return started;
  }

  private void open() throws Exception {
    HttpConfiguration plain = new HttpConfiguration();
    HttpConfiguration secure = new HttpConfiguration();
    secure.addCustomizer(new SecureRequestCustomizer(false));
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setSslContext(TestKeys.LOOPBACK.context());
    ALPNServerConnectionFactory alpn = new ALPNServerConnectionFactory("h2");
    server.addConnector(new ServerConnector(server, new HTTP2CServerConnectionFactory(plain)));
    server.addConnector(
        new ServerConnector(
            server,
            new SslConnectionFactory(tls, alpn.getProtocol()),
            alpn,
            new HTTP2ServerConnectionFactory(secure)));
    server.setHandler(new Echo());
    server.start();
  }

  HttpRequest.Builder request(boolean secure) {
    int port = ((ServerConnector) server.getConnectors()[secure ? 1 : 0]).getLocalPort();
    return HttpRequest.builder().origin(secure ? "https" : "http", "localhost", port);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
