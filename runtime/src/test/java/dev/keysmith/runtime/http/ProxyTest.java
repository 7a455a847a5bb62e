package dev.keysmith.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The ways through a proxy: requests forwarded and tunnels. */
@Timeout(60)
final class ProxyTest {
  private static final String SECRET = "open sesame";
  private static final String BASIC =
      "Basic " + Base64.getEncoder().encodeToString(("ali:" + SECRET).getBytes(UTF_8));

  private static SocketTransport.Builder through(ScriptedServer proxy) {
    return SocketTransport.builder()
        .proxy("127.0.0.1", proxy.port())
        .proxyCredentials("ali", SECRET)
        .sslSocketFactory(() -> TestKeys.LOOPBACK.context().getSocketFactory());
  }

  private static HttpRequest to(String scheme, String host, int port) {
    return HttpRequest.builder().origin(scheme, host, port).path("/a").query("b=c").build();
  }

  /** Opens the tunnel that is asked for and carries bytes both ways. */
  private static void tunnel(Peer peer, int port) throws IOException {
    peer.readRequest();
    peer.send("HTTP/1.1 200 Connection established\r\nX: y\r\n\r\n");
    peer.relay(port);
  }

  @Test
  void asksTheProxyToForwardPlainRequests() throws IOException {
    try (ScriptedServer proxy = ScriptedServer.plain(peer -> peer.answerAll("ok"));
        SocketTransport transport = through(proxy).build()) {
      for (int i = 0; i < 2; i++) {
        transport.send(to("http", "origin.test", 8080), Deadline.none());
        ReceivedRequest seen = proxy.requests.remove();
        assertEquals("POST http://origin.test:8080/a?b=c HTTP/1.1", seen.line());
        assertEquals("origin.test:8080", seen.field("Host"));
        assertEquals(BASIC, seen.field("Proxy-Authorization"));
      }
      assertEquals(1, proxy.connections.get());
    }
  }

  @Test
  void deliversWhatAForwardingProxyRefuses() throws IOException {
    String refusal = "HTTP/1.1 407 No\r\nContent-Length: 4\r\n\r\nwho?";
    try (ScriptedServer proxy =
            ScriptedServer.plain(
                peer -> {
                  peer.readRequest();
                  peer.send(refusal);
                });
        SocketTransport transport = through(proxy).build()) {
      HttpResponse response = transport.send(to("http", "origin.test", 80), Deadline.none());
      assertEquals(407, response.status());
      assertEquals("who?", new String(response.body(), UTF_8));
    }
  }

  @Test
  void reachesExcludedHostsDirectly() throws IOException {
    try (ScriptedServer proxy = ScriptedServer.plain(peer -> peer.answerAll("proxy"));
        ScriptedServer origin = ScriptedServer.plain(peer -> peer.answerAll("origin"));
        SocketTransport transport =
            through(proxy).proxyExclusion(host -> host.startsWith("127.")).build()) {
      transport.send(to("http", "127.0.0.1", origin.port()), Deadline.none());
      transport.send(to("http", "origin.test", 80), Deadline.none());
      assertEquals("POST /a?b=c HTTP/1.1", origin.requests.remove().line());
      assertNull(origin.requests.peek());
      assertEquals(1, proxy.requests.size());
    }
  }

  @Test
  void tunnelsTls() throws IOException {
    try (ScriptedServer origin = ScriptedServer.tls(TestKeys.LOOPBACK, p -> p.answerAll("ok"));
        ScriptedServer proxy = ScriptedServer.plain(peer -> tunnel(peer, origin.port()));
        SocketTransport transport = through(proxy).build()) {
      for (int i = 0; i < 2; i++) {
        HttpRequest request = to("https", "localhost", origin.port());
        assertEquals(200, transport.send(request, Deadline.none()).status());
        ReceivedRequest seen = origin.requests.remove();
        assertEquals("POST /a?b=c HTTP/1.1", seen.line());
        assertNull(seen.field("Proxy-Authorization"));
      }
      ReceivedRequest connect = proxy.requests.remove();
      assertEquals("CONNECT localhost:" + origin.port() + " HTTP/1.1", connect.line());
      assertEquals("localhost:" + origin.port(), connect.field("Host"));
      assertEquals(BASIC, connect.field("Proxy-Authorization"));
      assertEquals(1, proxy.connections.get());
    }
  }

  private static IOException refusal(String answer) throws IOException {
    try (ScriptedServer proxy =
            ScriptedServer.plain(
                peer -> {
                  peer.readRequest();
                  peer.send(answer);
                });
        SocketTransport transport = through(proxy).build()) {
      HttpRequest request = to("https", "origin.test", 443);
      return assertThrows(IOException.class, () -> transport.send(request, Deadline.none()));
    }
  }

  @Test
  void doesNotTakeAProxysRefusalForTheOriginsAnswer() throws IOException {
    IOException e = refusal("HTTP/1.1 407 No\r\nContent-Length: 4\r\n\r\nwho?");
    assertEquals("the proxy refused a tunnel with status 407", e.getMessage());
    assertFalse(e.toString().contains(SECRET));
  }

  @Test
  void refusesBytesThatComeBeforeTheTunnelIsUsed() throws IOException {
    assertInstanceOf(HttpFormatException.class, refusal("HTTP/1.1 200 OK\r\n\r\n\u0016\u0003"));
  }

  @Test
  void failsWhenTheProxyHangsUp() throws IOException {
    refusal("");
  }

  @Test
  void boundsTheTunnelByTheConnectTimeout() throws IOException {
    try (ScriptedServer proxy = ScriptedServer.plain(Peer::awaitClose);
        SocketTransport transport = through(proxy).connectTimeout(Duration.ofMillis(200)).build()) {
      HttpRequest request = to("https", "origin.test", 443);
      IOException e =
          assertThrows(
              SocketTimeoutException.class, () -> transport.send(request, Deadline.none()));
      assertTrue(String.valueOf(e.getMessage()).contains("200 ms"), e.getMessage());
    }
  }

  @Test
  void refusesAUserWithAColon() {
    SocketTransport.Builder builder = SocketTransport.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.proxyCredentials("a:b", SECRET));
  }
}
