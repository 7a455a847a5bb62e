package dev.keysmith.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every transport owes its callers, whatever the server does. */
@Timeout(60)
abstract class TransportContract extends TransportStage {
  @Test
  void sendsMethodTargetFieldsAndBody() throws IOException {
    serve(peer -> peer.answerAll("ok"));
    byte[] body = "{\"a\":\"\u00e4\"}".getBytes(UTF_8);
    HttpRequest request =
        request().method("PUT").path("/a%20b").query("x=1&y=%2F").body(body).build();
    assertEquals("ok", text(transport().send(request, soon())));
    ReceivedRequest seen = server().requests.remove();
    assertEquals("PUT /a%20b?x=1&y=%2F HTTP/1.1", seen.line());
    assertEquals("127.0.0.1:" + server().port(), seen.field("Host"));
    assertEquals("yes", seen.field("X-Test"));
    assertArrayEquals(body, seen.body());
  }

  @Test
  void leavesOutTheFieldsThatAreTheTransports() throws IOException {
    serve(peer -> peer.answerAll("ok"));
    HttpRequest request =
        request()
            .header("Host", "evil.test")
            .header("content-length", "7")
            .header("Transfer-Encoding", "chunked")
            .build();
    assertEquals(200, transport().send(request, soon()).status());
    ReceivedRequest seen = server().requests.remove();
    assertEquals("127.0.0.1:" + server().port(), seen.field("Host"));
    assertEquals("2", seen.field("Content-Length"));
    assertNull(seen.field("Transfer-Encoding"));
  }

  @Test
  void readsABodyOfGivenLength() throws IOException {
    HttpResponse response =
        exchange("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nx-amzn-RequestId:  abc \r\n\r\nhello");
    assertEquals(200, response.status());
    assertEquals("abc", response.headers().first("X-Amzn-Requestid"));
    assertEquals("hello", text(response));
  }

  @Test
  void readsAChunkedBodyWithExtensionsAndTrailers() throws IOException {
    HttpResponse response =
        exchange(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "5;a=b\r\nhello\r\n6\r\n world\r\n0\r\n\r\n");
    assertEquals("hello world", text(response));
  }

  @Test
  void readsABodyThatEndsWithTheConnection() throws IOException {
    assertEquals(
        "to the end", text(exchange("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nto the end")));
  }

  @Test
  void readsHttp10() throws IOException {
    assertEquals("old", text(exchange("HTTP/1.0 200 OK\r\n\r\nold")));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 407, 413, 500, 503})
  void deliversTheBodyOfAnError(int status) throws IOException {
    HttpResponse response =
        exchange("HTTP/1.1 " + status + " No\r\nContent-Length: 15\r\n\r\n{\"__type\":\"Foo\"}");
    assertEquals(status, response.status());
    assertEquals("{\"__type\":\"Foo\"", text(response));
  }

  @Test
  void followsNoRedirect() throws IOException {
    HttpResponse response =
        exchange("HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n");
    assertEquals(302, response.status());
    assertEquals(1, server().requests.size());
  }

  @Test
  void readsNoBodyAfterHead() throws IOException {
    serve(
        peer -> {
          while (peer.readRequest() != null) {
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
          }
        });
    HttpRequest head = request().method("HEAD").body(new byte[0]).build();
    for (int i = 0; i < 2; i++) {
      HttpResponse response = transport().send(head, soon());
      assertEquals(0, response.body().length);
      assertEquals("99999999999", response.headers().first("content-length"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 304})
  void readsNoBodyWhereNoneCanBe(int status) throws IOException {
    serve(
        peer -> {
          while (peer.readRequest() != null) {
            peer.send("HTTP/1.1 " + status + " x\r\n\r\n");
          }
        });
    assertEquals(status, send().status());
    assertEquals(0, send().body().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PATCH", "DELETE", "OPTIONS", "GET", "POST"})
  void knowsNoMethodsOfItsOwn(String method) throws IOException {
    serve(peer -> peer.answerAll("ok"));
    assertEquals("ok", text(transport().send(request().method(method).build(), soon())));
    ReceivedRequest seen = server().requests.remove();
    assertEquals(method + " / HTTP/1.1", seen.line());
    assertEquals(2, seen.body().length);
  }

  @Test
  void carriesLargeBodiesBothWays() throws IOException {
    byte[] body = new byte[3_000_000];
    new Random(1).nextBytes(body);
    serve(
        peer -> {
          ReceivedRequest request = peer.readRequest();
          peer.send("HTTP/1.1 200 OK\r\nContent-Length: " + body.length + "\r\n\r\n");
          peer.send(request == null ? new byte[0] : request.body());
        });
    use(open(Duration.ofSeconds(20), body.length));
    assertArrayEquals(body, transport().send(request().body(body).build(), soon()).body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
      })
  void failsWhenTheResponseIsCutShort(String response) throws IOException {
    fails(response);
    assertEquals(1, server().requests.size(), "a request was sent again");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH_9.9\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nContent-Length: five\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nhello\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFF\r\nhello\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      })
  void failsWhenTheResponseIsMalformed(String response) throws IOException {
    fails(response);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 11\r\n\r\n",
        "Connection: close\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\nb\r\n"
      })
  void refusesABodyOverTheLimit(String fields) throws IOException {
    use(open(Duration.ofSeconds(20), 10));
    IOException e = fails("HTTP/1.1 200 OK\r\n" + fields + "hello world\r\n0\r\n\r\n");
    assertInstanceOf(HttpFormatException.class, e);
  }

  @Test
  void takesABodyAtTheLimit() throws IOException {
    use(open(Duration.ofSeconds(20), 11));
    assertEquals(
        "hello world", text(exchange("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhello world")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\r\nX-Long: ",
        "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n",
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n",
      })
  void abandonsATricklingServerAtTheDeadline(String first) throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    serve(
        peer -> {
          peer.readRequest();
          peer.send(first);
          if (first.isEmpty()) {
            peer.awaitClose();
          } else {
            peer.trickle();
          }
          gone.countDown();
        });
    HttpRequest request = request().build();
    assertThrows(
        DeadlineExceededException.class,
        () -> transport().send(request, Deadline.after(Duration.ofMillis(400))));
    assertTrue(gone.await(30, TimeUnit.SECONDS), "the connection stayed open");
  }

  @Test
  void sendsNothingAfterTheDeadline() throws IOException {
    serve(peer -> peer.answerAll("late"));
    Deadline passed = Deadline.after(Duration.ZERO);
    HttpRequest request = request().build();
    assertThrows(DeadlineExceededException.class, () -> transport().send(request, passed));
    assertEquals(0, server().requests.size());
  }

  @Test
  void timesOutWhenNothingComes() throws IOException {
    serve(
        peer -> {
          peer.readRequest();
          peer.awaitClose();
        });
    use(open(Duration.ofMillis(100), 1000));
    IOException e = assertThrows(SocketTimeoutException.class, this::send);
    assertTrue(
        String.valueOf(e.getMessage()).contains("127.0.0.1:" + server().port()), e.getMessage());
  }

  @Test
  void namesThePeerThatRefusesToConnect() throws IOException {
    serve(peer -> {});
    int port;
    try (ServerSocket unused = new ServerSocket(0)) {
      port = unused.getLocalPort();
    }
    HttpRequest request =
        request().origin(isSecure() ? "https" : "http", "127.0.0.1", port).build();
    IOException e = assertThrows(ConnectException.class, () -> transport().send(request, soon()));
    assertTrue(String.valueOf(e.getMessage()).contains("127.0.0.1:" + port), e.getMessage());
  }

  @Test
  void failsCallsUnderWayWhenClosed() throws Exception {
    CountDownLatch sent = new CountDownLatch(1);
    serve(
        peer -> {
          peer.readRequest();
          sent.countDown();
          peer.awaitClose();
        });
    HttpTransport used = transport();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Throwable> failure = thread.submit(() -> assertThrows(IOException.class, this::send));
      assertTrue(sent.await(30, TimeUnit.SECONDS));
      used.close();
      assertEquals("the transport has been closed", failure.get(30, TimeUnit.SECONDS).getMessage());
    } finally {
      thread.shutdownNow();
    }
    assertThrows(IOException.class, this::send);
    used.close();
  }

  @Test
  void servesManyThreadsAtOnce() throws Exception {
    serve(
        peer -> {
          for (ReceivedRequest in = peer.readRequest(); in != null; in = peer.readRequest()) {
            peer.answer(new String(in.body(), UTF_8));
          }
        });
    HttpTransport shared = transport();
    AtomicInteger next = new AtomicInteger();
    AtomicInteger right = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(32);
    try {
      for (int t = 0; t < 32; t++) {
        threads.execute(
            () -> {
              for (int i = next.getAndIncrement(); i < 2000; i = next.getAndIncrement()) {
                String body = "call " + i;
                try {
                  HttpRequest request = request().body(body.getBytes(UTF_8)).build();
                  right.addAndGet(text(shared.send(request, soon())).equals(body) ? 1 : 0);
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              }
            });
      }
    } finally {
      threads.shutdown();
      assertTrue(threads.awaitTermination(50, TimeUnit.SECONDS));
    }
    assertEquals(2000, right.get());
    assertEquals(2000, server().requests.size());
  }
}
