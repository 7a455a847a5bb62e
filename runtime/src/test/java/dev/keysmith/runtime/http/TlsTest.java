package dev.keysmith.runtime.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whom the transport believes, and how long it waits for a handshake. */
@Timeout(60)
final class TlsTest {
  private static HttpRequest to(String host, ScriptedServer server) {
    return HttpRequest.builder().origin("https", host, server.port()).build();
  }

  private static SocketTransport.Builder trusting(TestKeys keys) {
    return SocketTransport.builder().sslSocketFactory(() -> keys.context().getSocketFactory());
  }

  private static IOException failure(SocketTransport.Builder settings, ScriptedServer server) {
    try (SocketTransport transport = settings.build()) {
      HttpRequest request = to("127.0.0.1", server);
      Deadline deadline = Deadline.after(Duration.ofSeconds(30));
      return assertThrows(IOException.class, () -> transport.send(request, deadline));
    }
  }

  @Test
  void refusesACertificateOfAnotherHost() throws IOException {
    try (ScriptedServer server = ScriptedServer.tls(TestKeys.ELSEWHERE, p -> p.answerAll("evil"))) {
      IOException e = failure(trusting(TestKeys.ELSEWHERE), server);
      assertInstanceOf(SSLHandshakeException.class, e);
      assertEquals(0, server.requests.size());
    }
  }

  @Test
  void refusesACertificateThatNobodyTrusts() throws IOException {
    try (ScriptedServer server = ScriptedServer.tls(TestKeys.LOOPBACK, p -> p.answerAll("evil"))) {
      assertInstanceOf(SSLException.class, failure(SocketTransport.builder(), server));
      assertEquals(0, server.requests.size());
    }
  }

  @Test
  void acceptsTheHostsName() throws IOException {
    try (ScriptedServer server = ScriptedServer.tls(TestKeys.LOOPBACK, p -> p.answerAll("ok"));
        SocketTransport transport = trusting(TestKeys.LOOPBACK).build()) {
      assertEquals(200, transport.send(to("localhost", server), Deadline.none()).status());
    }
  }

  @Test
  void resumesSessions() throws IOException {
    java.util.Queue<String> sessions = new java.util.concurrent.ConcurrentLinkedQueue<>();
    try (ScriptedServer server =
            ScriptedServer.tls(
                TestKeys.LOOPBACK,
                peer -> {
                  peer.readRequest();
                  SSLSocket socket = (SSLSocket) peer.socket();
                  sessions.add(String.valueOf(socket.getSession().getCreationTime()));
                  peer.answer("ok");
                });
        SocketTransport transport = trusting(TestKeys.LOOPBACK).maxIdlePerOrigin(0).build()) {
      for (int i = 0; i < 3; i++) {
        transport.send(to("localhost", server), Deadline.none());
      }
      assertEquals(3, sessions.size());
      assertEquals(1, java.util.Set.copyOf(sessions).size(), "each call made a session");
    }
  }

  /** A relay sees the client's records: after the request comes one too short for anything else. */
  @Test
  void saysGoodbyeToThePeer() throws Exception {
    CompletableFuture<byte[]> sent = new CompletableFuture<>();
    try (ScriptedServer server = ScriptedServer.tls(TestKeys.LOOPBACK, p -> p.answerAll("ok"));
        ScriptedServer relay =
            ScriptedServer.plain(peer -> sent.complete(peer.relay(server.port())))) {
      try (SocketTransport transport = trusting(TestKeys.LOOPBACK).build()) {
        transport.send(to("localhost", relay), Deadline.none());
      }
      int last = lengthOfLastRecord(sent.get(30, TimeUnit.SECONDS));
      assertTrue(last < 40, () -> "no alert, but a record of " + last);
    }
  }

  private static int lengthOfLastRecord(byte[] records) {
    int length = 0;
    for (int at = 0; at < records.length; at += 5 + length) {
      length = (records[at + 3] & 255) << 8 | (records[at + 4] & 255);
    }
    return length;
  }

  @Test
  void failsWhenThePeerDoesNotSpeakTls() throws IOException {
    try (ScriptedServer server =
        ScriptedServer.plain(peer -> peer.send("HTTP/1.1 400 Bad Request\r\n\r\n"))) {
      assertInstanceOf(SSLException.class, failure(trusting(TestKeys.LOOPBACK), server));
    }
  }

  @Test
  void boundsTheHandshakeByTheConnectTimeout() throws IOException {
    try (ScriptedServer server = ScriptedServer.plain(Peer::awaitClose)) {
      IOException e =
          failure(trusting(TestKeys.LOOPBACK).connectTimeout(Duration.ofMillis(200)), server);
      assertInstanceOf(SocketTimeoutException.class, e);
    }
  }

  @Test
  void boundsATricklingHandshakeByTheDeadline() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    try (ScriptedServer server =
            ScriptedServer.plain(
                peer -> {
                  peer.send("\u0016\u0003\u0003?\u00ff");
                  peer.trickle();
                  gone.countDown();
                });
        SocketTransport transport = trusting(TestKeys.LOOPBACK).build()) {
      HttpRequest request = to("127.0.0.1", server);
      Deadline deadline = Deadline.after(Duration.ofMillis(300));
      assertThrows(DeadlineExceededException.class, () -> transport.send(request, deadline));
      assertTrue(gone.await(30, TimeUnit.SECONDS));
    }
  }
}
