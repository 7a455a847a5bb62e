package dev.keysmith.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.net.ServerSocketFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not depend on whether there is TLS. */
@Timeout(120)
final class SocketTransportPlainTest {
  private static HttpRequest.Builder to(ScriptedServer server) {
    return HttpRequest.builder().origin("http", "127.0.0.1", server.port());
  }

  @Test
  void writesTheRequestAsTheRfcHasIt() throws IOException {
    try (ScriptedServer server = ScriptedServer.plain(peer -> peer.answerAll("ok"));
        SocketTransport transport = SocketTransport.create()) {
      transport.send(
          to(server).method("GET").path("/p").query("").header("X-A", "\u00e4 b").build(),
          Deadline.none());
      assertEquals(
          "GET /p? HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nX-A: \u00e4 b\r\n\r\n",
          server.requests.remove().head());
    }
  }

  @ParameterizedTest
  @CsvSource({"GET,", "HEAD,", "DELETE,", "POST,0", "PUT,0", "PATCH,0"})
  void tellsOfAnEmptyBodyWhereOneIsExpected(String method, @Nullable String length)
      throws IOException {
    try (ScriptedServer server = ScriptedServer.plain(peer -> peer.answerAll(""));
        SocketTransport transport = SocketTransport.create()) {
      transport.send(to(server).method(method).build(), Deadline.none());
      assertEquals(length, server.requests.remove().field("Content-Length"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2_000, 16_384, 16_385, 200_000})
  void sendsBodiesOfAnySize(int size) throws IOException {
    byte[] body = new byte[size];
    new Random(size).nextBytes(body);
    try (ScriptedServer server = ScriptedServer.plain(peer -> peer.answerAll("ok"));
        SocketTransport transport = SocketTransport.create()) {
      for (int i = 0; i < 2; i++) {
        transport.send(to(server).body(body).build(), Deadline.none());
        assertEquals(new String(body, UTF_8), new String(server.requests.remove().body(), UTF_8));
      }
      assertEquals(1, server.connections.get());
    }
  }

  @Test
  void keepsOriginsApart() throws IOException {
    try (ScriptedServer one = ScriptedServer.plain(peer -> peer.answerAll("one"));
        ScriptedServer two = ScriptedServer.plain(peer -> peer.answerAll("two"));
        SocketTransport transport = SocketTransport.create()) {
      for (int i = 0; i < 3; i++) {
        for (ScriptedServer server : List.of(one, two)) {
          byte[] body = transport.send(to(server).build(), Deadline.none()).body();
          assertEquals(server == one ? "one" : "two", new String(body, UTF_8));
        }
      }
      assertEquals(1, one.connections.get());
      assertEquals(1, two.connections.get());
    }
  }

  @Test
  void speaksToVersion6() throws IOException {
    InetAddress loopback =
        Inet6Address.getByAddress(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
    Assumptions.assumeTrue(canListen(loopback), "no IPv6 on loopback");
    try (ScriptedServer server =
            new ScriptedServer(
                ServerSocketFactory.getDefault(), loopback, peer -> peer.answerAll("six"));
        SocketTransport transport = SocketTransport.create()) {
      for (String host : List.of("[::1]", "::1")) {
        HttpRequest request = HttpRequest.builder().origin("http", host, server.port()).build();
        assertEquals(200, transport.send(request, Deadline.none()).status());
        assertEquals("[::1]:" + server.port(), server.requests.remove().field("Host"));
      }
    }
  }

  private static boolean canListen(InetAddress address) {
    try (ServerSocket socket = new ServerSocket(0, 1, address)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void namesTheHostThatIsUnknown() {
    HttpRequest request = HttpRequest.builder().origin("http", "[zz]", 1234).build();
    try (SocketTransport transport = SocketTransport.create()) {
      IOException e =
          assertThrows(UnknownHostException.class, () -> transport.send(request, Deadline.none()));
      assertTrue(String.valueOf(e.getMessage()).contains("[zz]:1234"), e.getMessage());
    }
  }

  /** A listener that accepts nobody, whose queue is full. */
  @Test
  void timesOutWhenNobodyAccepts() throws IOException {
    List<Socket> queue = new ArrayList<>();
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        SocketTransport transport =
            SocketTransport.builder().connectTimeout(Duration.ofMillis(200)).build()) {
      Assumptions.assumeTrue(fill(listener, queue), "the queue of a listener is not bounded");
      HttpRequest request =
          HttpRequest.builder().origin("http", "127.0.0.1", listener.getLocalPort()).build();
      IOException e =
          assertThrows(
              SocketTimeoutException.class, () -> transport.send(request, Deadline.none()));
      assertEquals(
          "127.0.0.1:" + listener.getLocalPort() + " took longer than 200 ms", e.getMessage());
      Deadline soon = Deadline.after(Duration.ofMillis(100));
      assertThrows(DeadlineExceededException.class, () -> transport.send(request, soon));
    } finally {
      for (Socket socket : queue) {
        socket.close();
      }
    }
  }

  private static boolean fill(ServerSocket listener, List<Socket> queue) throws IOException {
    for (int i = 0; i < 50; i++) {
      Socket socket = new Socket();
      queue.add(socket);
      try {
        socket.connect(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.getLocalPort()),
            1_000);
      } catch (SocketTimeoutException e) {
        return true;
      }
    }
    return false;
  }

  @Test
  void givesAResponseOrAnIoExceptionForAnyBytes() throws IOException {
    Random random = new Random(9112);
    ResponseMutations mutations = new ResponseMutations(random);
    try (ScriptedServer server =
            ScriptedServer.plain(
                peer -> {
                  peer.readRequest();
                  byte[] bytes;
                  synchronized (mutations) {
                    bytes = mutations.next();
                  }
                  peer.send(bytes);
                });
        SocketTransport transport = SocketTransport.create()) {
      int answered = 0;
      for (int i = 0; i < 1_000; i++) {
        try {
          assertNotNull(transport.send(to(server).build(), Deadline.none()));
          answered++;
        } catch (IOException e) {
          assertNotNull(e.getMessage());
        }
      }
      assertTrue(answered > 50, "hardly a response was read: " + answered);
    }
  }

  @Test
  void failsWithTheKindAndPeerOfAReset() throws IOException {
    try (ScriptedServer server =
            ScriptedServer.plain(
                peer -> {
                  peer.readRequest();
                  peer.socket().setSoLinger(true, 0);
                });
        SocketTransport transport = SocketTransport.create()) {
      HttpRequest request = to(server).build();
      IOException e =
          assertThrows(SocketException.class, () -> transport.send(request, Deadline.none()));
      assertTrue(String.valueOf(e.getMessage()).startsWith("127.0.0.1:" + server.port()));
      assertEquals(1, server.requests.size());
    }
  }

  @Test
  void refusesSettingsThatMakeNoSense() {
    SocketTransport.Builder builder = SocketTransport.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.connectTimeout(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> builder.readTimeout(Duration.ofMillis(-1)));
    Duration eternity = Duration.ofSeconds(Long.MAX_VALUE);
    builder.connectTimeout(eternity).readTimeout(eternity).idleLifetime(eternity);
    assertThrows(IllegalArgumentException.class, () -> builder.idleLifetime(Duration.ofDays(-1)));
    assertThrows(IllegalArgumentException.class, () -> builder.maxIdlePerOrigin(-1));
    assertThrows(IllegalArgumentException.class, () -> builder.maxBodyBytes(-1));
    assertThrows(IllegalArgumentException.class, () -> builder.maxHeadBytes(0));
  }
}
