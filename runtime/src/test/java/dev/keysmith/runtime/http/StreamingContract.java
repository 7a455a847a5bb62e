package dev.keysmith.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.ResponseBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every transport owes its callers of bodies that are not held in memory. */
@Timeout(60)
abstract class StreamingContract extends TransportStage {
  static final String OK = "HTTP/1.1 200 OK\r\n";

  /** A response of twelve bytes that has no more than these of it. */
  static final String[] CUT = {
    OK + "Content-Length: 12\r\n\r\nhello",
    OK + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n7\r\n wo",
    OK + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"
  };

  @TempDir Path folder;

  final HttpRequest upload(RequestBody body) {
    return request().method("PUT").stream(body).build();
  }

  final HttpRequest download() {
    return request().method("GET").body(new byte[0]).wantsStream(true).build();
  }

  /** The body of a response that the server sends and then closes after. */
  final ResponseBody body(String response) throws IOException {
    serveBytes(response);
    return body(transport().send(download(), soon()));
  }

  static ResponseBody body(HttpResponse response) {
    ResponseBody body = response.stream();
    assertNotNull(body);
    return body;
  }

  static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  private ReceivedRequest sent(RequestBody body) throws IOException {
    serve(peer -> peer.answerAll("ok"));
    assertEquals("ok", text(transport().send(upload(body), soon())));
    return server().requests.remove();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 32_768, 32_769, 500_000})
  void sendsAStreamOfKnownLength(int size) throws IOException {
    byte[] bytes = random(size);
    ReceivedRequest request = sent(RequestBody.of(new ByteArrayInputStream(bytes), size));
    assertEquals(Integer.toString(size), request.field("Content-Length"));
    assertNull(request.field("Transfer-Encoding"));
    assertArrayEquals(bytes, request.body());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 32_768, 32_769, 500_000})
  void sendsAStreamOfUnknownLengthInChunks(int size) throws IOException {
    byte[] bytes = random(size);
    ReceivedRequest request = sent(RequestBody.of(new ByteArrayInputStream(bytes)));
    assertEquals("chunked", request.field("Transfer-Encoding"));
    assertNull(request.field("Content-Length"));
    assertArrayEquals(bytes, request.body());
  }

  @Test
  void sendsAFile() throws IOException {
    byte[] bytes = random(100_000);
    Path file = Files.write(folder.resolve("in"), bytes);
    ReceivedRequest request = sent(RequestBody.of(file));
    assertEquals("100000", request.field("Content-Length"));
    assertArrayEquals(bytes, request.body());
  }

  @Test
  void sendsWhatAPublisherGives() throws IOException {
    serve(peer -> peer.answerAll("ok"));
    SubmissionPublisher<ByteBuffer> publisher = new SubmissionPublisher<>();
    CompletableFuture<Void> given =
        CompletableFuture.runAsync(
            () -> {
              while (publisher.getNumberOfSubscribers() == 0) {
                Thread.onSpinWait();
              }
              for (String piece : List.of("one, ", "", "two, ", "three")) {
                publisher.submit(ByteBuffer.wrap(piece.getBytes(UTF_8)));
              }
              publisher.close();
            });
    transport().send(upload(RequestBody.of(publisher)), soon());
    given.join();
    assertEquals("one, two, three", new String(server().requests.remove().body(), UTF_8));
  }

  @Test
  void sendsNoMoreOfAStreamThanItsLength() throws IOException {
    InputStream longer = new ByteArrayInputStream("hello world".getBytes(UTF_8));
    assertEquals("hello", new String(sent(RequestBody.of(longer, 5)).body(), UTF_8));
    assertEquals(" world", new String(longer.readAllBytes(), UTF_8));
  }

  @Test
  void failsWhenAStreamIsShorterThanItSays() throws IOException {
    serve(peer -> peer.answerAll("ok"));
    RequestBody body = RequestBody.of(new ByteArrayInputStream(new byte[5]), 6);
    assertThrows(IOException.class, () -> transport().send(upload(body), soon()));
  }

  @Test
  void failsWithWhatABodyFailsWith() throws IOException {
    serve(peer -> peer.answerAll("ok"));
    IOException failure = new IOException("the disk is gone");
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw failure;
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            throw failure;
          }
        };
    IOException thrown =
        assertThrows(
            IOException.class, () -> transport().send(upload(RequestBody.of(broken)), soon()));
    assertTrue(String.valueOf(thrown).contains("the disk is gone"), thrown.toString());
  }

  @Test
  void doesNotSendTwiceWhatCanBeReadOnce() throws IOException {
    serve(peer -> peer.answerAll("ok"));
    RequestBody body = RequestBody.of(new ByteArrayInputStream(new byte[5]), 5);
    transport().send(upload(body), soon());
    assertThrows(IllegalStateException.class, () -> transport().send(upload(body), soon()));
    assertEquals(1, server().requests.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 11\r\n\r\nhello world",
        "Connection: close\r\n\r\nhello world",
        "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n"
      })
  void handsABodyOut(String response) throws IOException {
    ResponseBody body = body(OK + "Content-Type: text/plain\r\n" + response);
    assertEquals(response.startsWith("Content-Length") ? 11 : -1, body.contentLength());
    assertEquals("text/plain", body.contentType());
    InputStream in = body.inputStream();
    assertEquals('h', in.read());
    assertEquals("ello world", new String(in.readAllBytes(), UTF_8));
    assertEquals(-1, in.read());
  }

  @Test
  void handsABodyOutBeforeItsEnd() throws IOException {
    CountDownLatch first = new CountDownLatch(1);
    serve(
        peer -> {
          peer.readRequest();
          peer.send(OK + "Content-Length: 2\r\n\r\n1");
          first.await();
          peer.send("2");
        });
    try (ResponseBody body = body(transport().send(download(), soon()))) {
      assertEquals('1', body.inputStream().read());
      first.countDown();
      assertEquals('2', body.inputStream().read());
      assertEquals(-1, body.inputStream().read());
    }
  }

  @Test
  void handsOutALargeBodyAndWritesItToAFile() throws IOException {
    byte[] bytes = random(3_000_000);
    serve(
        peer -> {
          peer.readRequest();
          peer.send(OK + "Content-Length: " + bytes.length + "\r\n\r\n");
          peer.send(bytes);
        });
    Path file = folder.resolve("out");
    body(transport().send(download(), soon())).writeTo(file);
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }

  @Test
  void givesABodyToASubscriber() throws Exception {
    byte[] bytes = random(300_000);
    serve(
        peer -> {
          peer.readRequest();
          peer.send(OK + "Content-Length: " + bytes.length + "\r\n\r\n");
          peer.send(bytes);
        });
    Collector collector = new Collector();
    body(transport().send(download(), soon())).publisher().subscribe(collector);
    assertArrayEquals(bytes, collector.whole.get(30, TimeUnit.SECONDS));
  }

  @Test
  void readsAnErrorWhole() throws IOException {
    serveBytes("HTTP/1.1 404 No\r\nContent-Length: 5\r\n\r\nhello");
    HttpResponse response = transport().send(download(), soon());
    assertNull(response.stream());
    assertEquals("hello", text(response));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aBodyThatBreaksOffFailsItsReader(int cut) throws IOException {
    InputStream in = body(CUT[cut]).inputStream();
    assertEquals("hello", new String(in.readNBytes(5), UTF_8));
    assertThrows(IOException.class, in::readAllBytes);
    assertThrows(IOException.class, in::read);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aBodyThatBreaksOffFailsItsSubscriber(int cut) throws IOException {
    Collector collector = new Collector();
    body(CUT[cut]).publisher().subscribe(collector);
    ExecutionException thrown =
        assertThrows(ExecutionException.class, () -> collector.whole.get(30, TimeUnit.SECONDS));
    assertInstanceOf(IOException.class, thrown.getCause());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aBodyThatBreaksOffLeavesNoFile(int cut) throws IOException {
    Path file = folder.resolve("part");
    ResponseBody body = body(CUT[cut]);
    assertThrows(IOException.class, () -> body.writeTo(file));
    assertTrue(Files.notExists(file));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void closingABodyEarlyAbandonsTheConnection(boolean begun) throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    serve(
        peer -> {
          peer.readRequest();
          peer.send(OK + "Content-Length: 1000000000\r\n\r\nhello");
          peer.awaitClose();
          gone.countDown();
        });
    ResponseBody body = body(transport().send(download(), soon()));
    if (begun) {
      assertEquals('h', body.inputStream().read());
    }
    body.close();
    assertTrue(gone.await(30, TimeUnit.SECONDS), "the connection stayed open");
    assertThrows(IOException.class, () -> body.inputStream().read());
  }

  @Test
  void aMalformedHeadEndsTheConnection() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    serve(
        peer -> {
          peer.readRequest();
          peer.send(OK + "Content-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
          peer.awaitClose();
          gone.countDown();
        });
    assertThrows(IOException.class, () -> transport().send(download(), soon()));
    assertTrue(gone.await(30, TimeUnit.SECONDS), "the connection stayed open");
  }

  @Test
  void theDeadlineEndsWithTheHead() throws Exception {
    CountDownLatch later = new CountDownLatch(1);
    serve(
        peer -> {
          peer.readRequest();
          peer.send(OK + "Content-Length: 5\r\n\r\n");
          later.await();
          peer.send("hello");
        });
    Deadline deadline = Deadline.after(Duration.ofSeconds(2));
    ResponseBody body = body(transport().send(download(), deadline));
    while (!deadline.hasPassed()) {
      Thread.onSpinWait();
    }
    later.countDown();
    assertEquals("hello", new String(body.bytes(), UTF_8));
  }

  @Test
  void aReadTakesNoLongerThanTheTransportAllows() throws Exception {
    serve(
        peer -> {
          peer.readRequest();
          peer.send(OK + "Content-Length: 10\r\n\r\nhello");
          peer.awaitClose();
        });
    use(open(Duration.ofSeconds(1), 1000));
    InputStream in = body(transport().send(download(), soon())).inputStream();
    assertEquals("hello", new String(in.readNBytes(5), UTF_8));
    assertThrows(SocketTimeoutException.class, in::read);
  }

  @Test
  void closingTheTransportFailsABodyThatIsRead() throws Exception {
    serve(
        peer -> {
          peer.readRequest();
          peer.send(OK + "Content-Length: 10\r\n\r\nhello");
          peer.awaitClose();
        });
    InputStream in = body(transport().send(download(), soon())).inputStream();
    assertEquals('h', in.read());
    transport().close();
    IOException thrown = assertThrows(IOException.class, in::readAllBytes);
    assertEquals("the transport has been closed", thrown.getMessage());
  }

  /** Asks for one piece after the other. */
  private static final class Collector implements Flow.Subscriber<ByteBuffer> {
    final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    private final CompletableFuture<Flow.Subscription> from = new CompletableFuture<>();

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      from.complete(subscription);
      subscription.request(1);
    }

    @Override
    public void onNext(ByteBuffer piece) {
      byte[] next = new byte[piece.remaining()];
      piece.get(next);
      bytes.writeBytes(next);
      from.join().request(1);
    }

    @Override
    public void onError(Throwable thrown) {
      whole.completeExceptionally(thrown);
    }

    @Override
    public void onComplete() {
      whole.complete(bytes.toByteArray());
    }
  }
}
