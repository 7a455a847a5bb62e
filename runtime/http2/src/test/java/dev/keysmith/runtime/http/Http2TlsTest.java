package dev.keysmith.runtime.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.http2.FrameServer;
import dev.keysmith.http2.Http2Transport;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whom the transport trusts, and whom it takes for a server of HTTP/2. */
@Timeout(60)
final class Http2TlsTest {
  private static HttpResponse call(Http2Transport transport, String scheme, int port)
      throws IOException {
    HttpRequest request = HttpRequest.builder().origin(scheme, "localhost", port).build();
    return transport.send(request, TransportStage.soon());
  }

  private static FrameServer serve(TestKeys keys) {
    return FrameServer.start(
        keys.context(),
        stream -> {
          stream.head();
          stream.sendHead("204", true);
        });
  }

  @Test
  void trustsWhatItIsToldTo() throws IOException {
    try (FrameServer server = serve(TestKeys.LOOPBACK);
        Http2Transport transport =
            Http2Transport.builder().sslContext(TestKeys.LOOPBACK.context()).build()) {
      assertEquals(204, call(transport, "https", server.port()).status());
    }
  }

  @Test
  void trustsNoStranger() {
    try (FrameServer server = serve(TestKeys.LOOPBACK);
        Http2Transport transport = Http2Transport.create()) {
      assertThrows(SSLException.class, () -> call(transport, "https", server.port()));
    }
  }

  @Test
  void checksTheHostsName() {
    try (FrameServer server = serve(TestKeys.ELSEWHERE);
        Http2Transport transport =
            Http2Transport.builder().sslContext(TestKeys.ELSEWHERE.context()).build()) {
      assertThrows(SSLException.class, () -> call(transport, "https", server.port()));
    }
  }

  @Test
  void doesNotFallBackToHttp1() throws IOException {
    try (ScriptedServer server = ScriptedServer.tls(TestKeys.LOOPBACK, Peer::awaitClose);
        Http2Transport transport =
            Http2Transport.builder().sslContext(TestKeys.LOOPBACK.context()).build()) {
      IOException thrown =
          assertThrows(IOException.class, () -> call(transport, "https", server.port()));
      assertInstanceOf(HttpFormatException.class, thrown);
      assertEquals("the peer does not agree on HTTP/2", thrown.getMessage());
    }
  }

  @Test
  void refusesAServerOfAnotherProtocol() throws IOException {
    try (ScriptedServer server =
            ScriptedServer.plain(
                peer -> {
                  peer.send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                  peer.awaitClose();
                });
        Http2Transport transport = Http2Transport.create()) {
      assertThrows(HttpFormatException.class, () -> call(transport, "http", server.port()));
    }
  }

  @Test
  void aServerThatHangsUpIsAFault() throws IOException {
    try (ScriptedServer server = ScriptedServer.plain(peer -> {});
        Http2Transport transport = Http2Transport.create()) {
      assertThrows(SocketException.class, () -> call(transport, "http", server.port()));
    }
  }

  @Test
  void theTimeToConnectEndsWithTheServersFirstFrame() throws IOException {
    try (ScriptedServer server = ScriptedServer.plain(Peer::awaitClose);
        Http2Transport transport =
            Http2Transport.builder().connectTimeout(Duration.ofMillis(100)).build()) {
      IOException thrown =
          assertThrows(SocketTimeoutException.class, () -> call(transport, "http", server.port()));
      assertEquals("localhost:" + server.port() + " took longer than 100 ms", thrown.getMessage());
    }
  }
}
