package dev.keysmith.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.stream.RequestBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that wait for the server's word (RFC 9110, 10.1.1). */
@Timeout(60)
abstract class ExpectContinueContract extends TransportStage {
  private static final String CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

  /**
   * Far longer than any test, so that a body which does not wait for it is told from one that does.
   */
  private static final Duration LONG = Duration.ofHours(1);

  private static final Duration SHORT = Duration.ofMillis(1);

  @Override
  HttpTransport open(Duration readTimeout, int maxBody) {
    return waiting(5, LONG);
  }

  private static HttpTransport waiting(long from, Duration wait) {
    return SocketTransportContract.builder().expectContinue(from, wait).build();
  }

  /** A body that tells how much of it has been read. */
  private static final class Watched extends InputStream {
    private final InputStream in;
    final AtomicInteger read = new AtomicInteger();

    Watched(int size) {
      in = new ByteArrayInputStream(new byte[size]);
    }

    @Override
    public int read() throws IOException {
      read.incrementAndGet();
      return in.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = in.read(into, offset, length);
      read.addAndGet(Math.max(count, 0));
      return count;
    }
  }

  private HttpRequest upload(RequestBody body) {
    return request().method("PUT").stream(body).build();
  }

  private HttpResponse put(RequestBody body) throws IOException {
    return transport().send(upload(body), soon());
  }

  private static RequestBody hello() {
    return RequestBody.of("hello".getBytes(UTF_8));
  }

  /** A server that says this when it has read a head, and whether a byte of the body came. */
  private CompletableFuture<Boolean> refuse(String response) throws IOException {
    CompletableFuture<Boolean> came = new CompletableFuture<>();
    serve(
        peer -> {
          peer.readHead();
          peer.send(response);
          came.complete(peer.socket().getInputStream().read() >= 0);
        });
    return came;
  }

  @Test
  void theBodyFollowsTheWord() throws IOException {
    CountDownLatch asked = new CountDownLatch(1);
    serve(
        peer -> {
          String head = peer.readHead();
          assertTrue(head.contains("\r\nExpect: 100-continue\r\n"), head);
          asked.countDown();
          peer.send(CONTINUE);
          assertArrayEquals("hello".getBytes(UTF_8), peer.socket().getInputStream().readNBytes(5));
          peer.send(OK);
          peer.answerAll("again");
        });
    assertEquals("ok", text(put(hello())));
    assertEquals(0, asked.getCount());
    assertEquals("again", text(put(hello())));
    assertEquals(1, server().connections.get());
  }

  @Test
  void otherInterimHeadsAreNoWord() throws IOException {
    serve(
        peer -> {
          peer.readHead();
          peer.send("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n");
          peer.send(CONTINUE);
          peer.socket().getInputStream().readNBytes(5);
          peer.send("HTTP/1.1 102 Processing\r\n\r\n" + OK);
        });
    assertEquals("ok", text(put(hello())));
  }

  @ParameterizedTest
  @CsvSource({"307", "403", "503", "200"})
  void aFinalAnswerKeepsTheBodyFromBeingSent(int status) throws Exception {
    CompletableFuture<Boolean> came =
        refuse("HTTP/1.1 " + status + " x\r\nContent-Length: 2\r\n\r\nno");
    Watched body = new Watched(100);
    HttpResponse response = put(RequestBody.of(body, 100));
    assertEquals(status, response.status());
    assertEquals("no", text(response));
    assertEquals(0, body.read.get());
    assertEquals(false, came.get(30, TimeUnit.SECONDS));
  }

  @Test
  void theConnectionIsNotUsedAgainThatLacksABody() throws IOException {
    serve(
        peer -> {
          if (peer.number == 1) {
            peer.readHead();
            peer.send("HTTP/1.1 403 x\r\nContent-Length: 2\r\n\r\nno");
            peer.awaitClose();
          } else {
            peer.answerAll("ok");
          }
        });
    assertEquals("no", text(put(hello())));
    assertEquals("ok", text(put(hello())));
    assertEquals(2, server().connections.get());
  }

  @Test
  void aSilentServerGetsTheBody() throws IOException {
    serve(
        peer -> {
          peer.readHead();
          peer.socket().getInputStream().readNBytes(5);
          peer.send(CONTINUE);
          peer.send(OK);
        });
    use(waiting(5, SHORT));
    assertEquals("ok", text(put(hello())));
  }

  @Test
  void theDeadlineEndsTheWait() throws IOException {
    serve(
        peer -> {
          peer.readHead();
          peer.awaitClose();
        });
    HttpRequest request = upload(hello());
    assertThrows(
        DeadlineExceededException.class,
        () -> transport().send(request, Deadline.after(Duration.ofMillis(200))));
  }

  @Test
  void aServerThatKnowsNoExpectationIsAskedWithout() throws IOException {
    serve(
        peer -> {
          String head = peer.readHead();
          if (head.contains("Expect")) {
            peer.send("HTTP/1.1 417 x\r\nContent-Length: 0\r\n\r\n");
            peer.awaitClose();
          } else {
            peer.socket().getInputStream().readNBytes(5);
            peer.send(OK);
          }
        });
    assertEquals("ok", text(put(hello())));
    assertEquals(2, server().connections.get());
  }

  @Test
  void aBodyThatCanBeReadOnceStaysRefused() throws Exception {
    CompletableFuture<Boolean> came = refuse("HTTP/1.1 417 x\r\nContent-Length: 0\r\n\r\n");
    assertEquals(417, put(RequestBody.of(new Watched(5), 5)).status());
    assertEquals(false, came.get(30, TimeUnit.SECONDS));
    assertEquals(1, server().connections.get());
  }

  @Test
  void aServerThatHangsUpIsAFault() throws IOException {
    serve(Peer::readHead);
    assertThrows(IOException.class, () -> put(hello()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 1", "HTTP/1.1 100 Continue\r\nX: "})
  void aWordThatBreaksOffIsAFault(String word) throws IOException {
    serveBytes(word);
    assertThrows(IOException.class, () -> put(hello()));
  }

  @ParameterizedTest
  @CsvSource({"4, 5, false", "5, 5, true", "6, 5, true", "-1, 5, true", "1000, -1, false"})
  void asksFromABoundOn(int length, int from, boolean asks) throws IOException {
    serve(
        peer -> {
          while (peer.readRequest() != null) {
            peer.send(OK);
          }
        });
    use(waiting(from, LONG));
    RequestBody body =
        length < 0
            ? RequestBody.of(new ByteArrayInputStream(new byte[5]))
            : RequestBody.of(new byte[length]);
    assertEquals("ok", text(put(body)));
    String expect = server().requests.remove().field("Expect");
    assertEquals(asks ? "100-continue" : null, expect);
  }

  @Test
  void aBodyInMemoryDoesNotAsk() throws IOException {
    serve(peer -> peer.answerAll("ok"));
    assertEquals("ok", text(transport().send(request().body(new byte[100]).build(), soon())));
    assertNull(server().requests.remove().field("Expect"));
  }

  @Test
  void aBodyThatIsMadeAsItGoesDoesNotAsk() throws IOException {
    serve(peer -> peer.answerAll("ok"));
    use(waiting(0, LONG));
    assertEquals("ok", text(put(new LiveBody())));
    assertNull(server().requests.remove().field("Expect"));
  }

  /** Such as events are. */
  private static final class LiveBody implements RequestBody {
    @Override
    public long contentLength() {
      return -1;
    }

    @Override
    public boolean isReplayable() {
      return true;
    }

    @Override
    public boolean isLive() {
      return true;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream("now".getBytes(UTF_8));
    }
  }
}
