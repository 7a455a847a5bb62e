package dev.keysmith.runtime.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the socket transport promises besides: the connections it keeps, and strict heads. */
abstract class SocketTransportContract extends TransportContract {
  private static final String OK = "HTTP/1.1 200 OK\r\n";

  static SocketTransport.Builder builder() {
    return SocketTransport.builder()
        .sslSocketFactory(() -> TestKeys.LOOPBACK.context().getSocketFactory());
  }

  @Override
  HttpTransport open(Duration readTimeout, int maxBody) {
    return builder().readTimeout(readTimeout).maxBodyBytes(maxBody).build();
  }

  private void assertConnectionsAfterTwoCalls(int expected) throws IOException {
    send();
    send();
    assertEquals(expected, server().connections.get());
    assertEquals(2, server().requests.size());
  }

  private void serveEach(String response) throws IOException {
    serve(
        peer -> {
          while (peer.readRequest() != null) {
            peer.send(response);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 2\r\n\r\nok",
        "Content-Length: 2\r\nContent-Length: 2\r\n\r\nok",
        "Content-Length: 2\r\nConnection: keep-alive\r\n\r\nok",
        "Content-Length: 0\r\n\r\n",
        "Transfer-Encoding: Chunked\r\n\r\n2\r\nok\r\n000\r\nX-Trailer: a\r\n\r\n",
      })
  void keepsTheConnection(String response) throws IOException {
    serveEach(OK + response);
    assertConnectionsAfterTwoCalls(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok",
        "HTTP/1.1 200 OK\r\nConnection: x, CLOSE\r\nContent-Length: 2\r\n\r\nok",
        "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\n\r\n",
        "HTTP/1.1 204 No\r\nContent-Length: 2\r\n\r\n",
      })
  void doesNotKeepTheConnection(String response) throws IOException {
    serveEach(response);
    assertConnectionsAfterTwoCalls(2);
  }

  @Test
  void doesNotUseAConnectionOnWhichSomethingCameUnasked() throws Exception {
    CyclicBarrier turn = new CyclicBarrier(2);
    serve(
        peer -> {
          peer.readRequest();
          peer.answer("ok");
          if (peer.number == 1) {
            turn.await();
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil");
            turn.await();
            peer.awaitClose();
          }
        });
    use(builder().probe(Duration.ZERO, 20_000).build());
    send();
    turn.await();
    turn.await();
    assertEquals("ok", text(send()));
    assertEquals(2, server().connections.get());
  }

  @Test
  void keepsNoneWhenToldSo() throws IOException {
    serve(peer -> peer.answerAll("ok"));
    use(builder().maxIdlePerOrigin(0).build());
    assertConnectionsAfterTwoCalls(2);
  }

  @Test
  void doesNotUseAConnectionThatRestedTooLong() throws IOException {
    serve(peer -> peer.answerAll("ok"));
    use(builder().idleLifetime(Duration.ZERO).build());
    assertConnectionsAfterTwoCalls(2);
  }

  @Test
  void keepsAConnectionThatAProbeFindsAlive() throws IOException {
    serve(peer -> peer.answerAll("ok"));
    use(builder().probe(Duration.ZERO, 1).build());
    assertConnectionsAfterTwoCalls(1);
  }

  @Test
  void keepsOnlySoManyConnections() throws Exception {
    CyclicBarrier together = new CyclicBarrier(5);
    CountDownLatch closed = new CountDownLatch(3);
    serve(
        peer -> {
          while (peer.readRequest() != null) {
            together.await();
            peer.answer("ok");
          }
          closed.countDown();
        });
    use(builder().maxIdlePerOrigin(2).build());
    sendTogether(5);
    assertTrue(closed.await(30, TimeUnit.SECONDS), "more connections were kept");
    assertEquals(5, server().connections.get());
    sendTogether(5);
    assertEquals(8, server().connections.get());
  }

  private void sendTogether(int count) throws Exception {
    HttpTransport shared = transport();
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      List<Future<HttpResponse>> calls = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        calls.add(threads.submit(() -> shared.send(request().build(), soon())));
      }
      for (Future<HttpResponse> call : calls) {
        assertEquals(200, call.get(30, TimeUnit.SECONDS).status());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** The server closes a kept connection; what it does first is the argument. */
  private void serveOneThenEnd(ScriptedServer.Script end) throws IOException {
    serve(
        peer -> {
          peer.readRequest();
          peer.answer("ok");
          if (peer.number == 1) {
            end.serve(peer);
          } else {
            peer.answerAll("ok");
          }
        });
  }

  @Test
  void seesThatAKeptConnectionWasClosed() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    serveOneThenEnd(
        peer -> {
          peer.close();
          closed.countDown();
        });
    use(builder().probe(Duration.ZERO, 20_000).build());
    send();
    assertTrue(closed.await(30, TimeUnit.SECONDS));
    assertEquals("ok", text(send()));
    assertEquals(2, server().connections.get());
    assertEquals(2, server().requests.size());
  }

  @Test
  void sendsAgainWhenAKeptConnectionIsClosedBeforeTheResponse() throws IOException {
    serveOneThenEnd(peer -> peer.readRequest());
    send();
    assertEquals("ok", text(send()));
    assertEquals(3, server().requests.size());
  }

  @Test
  void sendsAgainWhenAKeptConnectionIsReset() throws IOException {
    serveOneThenEnd(
        peer -> {
          peer.readRequest();
          peer.socket().setSoLinger(true, 0);
        });
    send();
    assertEquals("ok", text(send()));
    assertEquals(3, server().requests.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"H", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 200 OK\r\n"})
  void doesNotSendAgainWhenSomethingOfTheResponseCame(String start) throws IOException {
    serveOneThenEnd(
        peer -> {
          peer.readRequest();
          peer.send(start);
        });
    send();
    assertThrows(IOException.class, this::send);
    assertEquals(2, server().requests.size());
  }

  @Test
  void doesNotSendAgainMoreThanOnce() throws IOException {
    serve(
        peer -> {
          peer.readRequest();
          if (peer.number == 1) {
            peer.answer("ok");
            peer.readRequest();
          }
        });
    send();
    assertThrows(IOException.class, this::send);
    assertEquals(3, server().requests.size());
    assertEquals(2, server().connections.get());
  }

  @Test
  void doesNotSendAgainAfterATimeout() throws IOException {
    serveOneThenEnd(
        peer -> {
          peer.readRequest();
          peer.awaitClose();
        });
    use(builder().readTimeout(Duration.ofSeconds(1)).build());
    send();
    assertThrows(SocketTimeoutException.class, this::send);
    assertEquals(2, server().requests.size());
  }

  @Test
  void doesNotUseAConnectionAgainAfterADeadline() throws Exception {
    CountDownLatch answerLate = new CountDownLatch(1);
    serveOneThenEnd(
        peer -> {
          peer.readRequest();
          answerLate.await();
          peer.answer("late");
          peer.awaitClose();
        });
    send();
    HttpRequest request = request().build();
    assertThrows(
        DeadlineExceededException.class,
        () -> transport().send(request, Deadline.after(Duration.ofMillis(100))));
    answerLate.countDown();
    assertEquals("ok", text(send()));
  }

  @Test
  void skipsInterimResponses() throws IOException {
    String interim = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n";
    assertEquals("ok", text(exchange(interim + OK + "Content-Length: 2\r\n\r\nok")));
  }

  @Test
  void endsAStreamOfInterimResponses() throws IOException {
    String interim = "HTTP/1.1 100 Continue\r\n\r\n".repeat(1000);
    assertInstanceOf(HttpFormatException.class, fails(interim));
  }

  @Test
  void refusesAnotherProtocol() throws IOException {
    assertInstanceOf(
        HttpFormatException.class, fails("HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n"));
  }

  @Test
  void refusesAChunkThatIsLongerThanItSays() throws IOException {
    IOException e = fails(OK + "Transfer-Encoding: chunked\r\n\r\n3\r\nhello\r\n0\r\n\r\n");
    assertInstanceOf(HttpFormatException.class, e);
  }

  @Test
  void saysHowMuchOfABodyCame() throws IOException {
    assertEquals(
        "the body ended after 5 of 10 bytes",
        fails(OK + "Content-Length: 10\r\n\r\nhello").getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40})
  void refusesAHeadOverTheLimit(int fields) throws IOException {
    use(builder().maxHeadBytes(1000).build());
    String field = "X-Filler: " + "x".repeat(1100 / fields) + "\r\n";
    IOException e = fails(OK + field.repeat(fields) + "Content-Length: 0\r\n\r\n");
    assertInstanceOf(HttpFormatException.class, e);
  }

  @Test
  void waitsForNoMoreFromAPeerThatSpeaksAnotherProtocol() throws IOException {
    serve(
        peer -> {
          peer.send("220 mail.test ESMTP\r\n");
          peer.awaitClose();
        });
    IOException e = assertThrows(IOException.class, this::send);
    assertInstanceOf(HttpFormatException.class, e);
  }

  @Test
  void readsWhatAPeerAnswersToABodyItDoesNotTake() throws IOException {
    serve(
        peer -> {
          peer.readHead();
          peer.send("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno");
          peer.awaitClose();
        });
    HttpRequest request = request().body(new byte[1_000_000]).build();
    assertEquals("no", text(transport().send(request, soon())));
  }

  @Test
  void abandonsAPeerThatDoesNotReadAtTheDeadline() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    serve(
        peer -> {
          peer.readHead();
          done.await();
        });
    HttpRequest request = request().body(new byte[40_000_000]).build();
    assertThrows(
        DeadlineExceededException.class,
        () -> transport().send(request, Deadline.after(Duration.ofMillis(400))));
    done.countDown();
  }

  @Test
  void timesOutWhenAPeerDoesNotRead() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    serve(
        peer -> {
          peer.readHead();
          done.await();
        });
    use(builder().readTimeout(Duration.ofMillis(200)).build());
    HttpRequest request = request().body(new byte[40_000_000]).build();
    assertThrows(SocketTimeoutException.class, () -> transport().send(request, soon()));
    done.countDown();
  }

  @Test
  void closesConnectionsAtRest() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    serve(
        peer -> {
          peer.answerAll("ok");
          closed.countDown();
        });
    send();
    transport().close();
    assertTrue(closed.await(30, TimeUnit.SECONDS));
    assertDoesNotThrow(() -> transport().close());
  }
}
