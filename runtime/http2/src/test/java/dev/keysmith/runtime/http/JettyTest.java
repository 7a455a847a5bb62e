package dev.keysmith.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.keysmith.http2.Http2Builder;
import dev.keysmith.http2.Http2Transport;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.ResponseBody;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.SubmissionPublisher;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server of HTTP/2 that shares nothing with ours: Jetty's. */
@Timeout(60)
final class JettyTest {
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

  @BeforeEach
  void start() throws Exception {
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

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  private Http2Transport open(boolean secure) {
    Http2Builder builder = Http2Transport.builder();
    return secure ? builder.sslContext(TestKeys.LOOPBACK.context()).build() : builder.build();
  }

  private HttpRequest.Builder request(boolean secure) {
    int port = ((ServerConnector) server.getConnectors()[secure ? 1 : 0]).getLocalPort();
    return HttpRequest.builder()
        .origin(secure ? "https" : "http", "localhost", port)
        .path("/a%20b")
        .query("c=d")
        .wantsStream(true);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anEventArrivesBeforeTheRequestEnds(boolean secure) throws Exception {
    SubmissionPublisher<ByteBuffer> events = new SubmissionPublisher<>();
    try (Http2Transport transport = open(secure)) {
      HttpRequest request = request(secure).stream(RequestBody.of(events)).build();
      HttpResponse response = transport.send(request, TransportStage.soon());
      assertEquals("/a%20b?c=d", response.headers().first("X-Seen"));
      InputStream in = Objects.requireNonNull(response.stream()).inputStream();
      assertEquals("event", new String(in.readNBytes(5), UTF_8));
      assertFalse(events.isClosed());
      events.submit(ByteBuffer.wrap("first".getBytes(UTF_8)));
      assertEquals("first", new String(in.readNBytes(5), UTF_8));
      events.close();
      assertEquals(-1, in.read());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void carriesLargeBodiesBothWaysAtOnce(boolean secure) throws Exception {
    byte[] bytes = new byte[5_000_000];
    new Random(7).nextBytes(bytes);
    try (Http2Transport transport = open(secure)) {
      RequestBody sent = RequestBody.of(new ByteArrayInputStream(bytes), bytes.length);
      HttpRequest request = request(secure).stream(sent).build();
      try (ResponseBody body =
          Objects.requireNonNull(transport.send(request, TransportStage.soon()).stream())) {
        InputStream in = body.inputStream();
        assertEquals("event", new String(in.readNBytes(5), UTF_8));
        assertArrayEquals(bytes, in.readAllBytes());
      }
    }
  }
}
