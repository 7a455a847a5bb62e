package dev.keysmith.http2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.stream.RequestBody;
import dev.keysmith.runtime.stream.ResponseBody;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Request and response under way at the same time. */
@Timeout(60)
final class DuplexTest extends Http2Stage {
  private static final int WINDOW = 64 * 1024;

  /** Answers before it has read a byte of the request, and then gives back what comes. */
  private static void echo(ServerStream stream) throws Exception {
    stream.head();
    stream.sendHead("200", false);
    stream.send("event", false);
    for (byte[] piece = stream.piece(); piece != null; piece = stream.piece()) {
      stream.send(piece, piece.length, false);
    }
    stream.send("", true);
  }

  @Test
  void anEventArrivesBeforeTheRequestEnds() throws Exception {
    serve(DuplexTest::echo);
    SubmissionPublisher<ByteBuffer> request = new SubmissionPublisher<>();
    InputStream in = body(send(duplex(RequestBody.of(request)))).inputStream();
    assertEquals("event", new String(in.readNBytes(5), UTF_8));
    assertFalse(request.isClosed());
    request.submit(ByteBuffer.wrap("first".getBytes(UTF_8)));
    assertEquals("first", new String(in.readNBytes(5), UTF_8));
    request.submit(ByteBuffer.wrap("second".getBytes(UTF_8)));
    assertEquals("second", new String(in.readNBytes(6), UTF_8));
    request.close();
    assertEquals(-1, in.read());
  }

  @Test
  void anEventArrivesBeforeARequestThatIsAStreamEnds() throws Exception {
    serve(DuplexTest::echo);
    PipedOutputStream request = new PipedOutputStream();
    PipedInputStream piped = new PipedInputStream(request);
    InputStream in = body(send(duplex(RequestBody.of(piped)))).inputStream();
    assertEquals("event", new String(in.readNBytes(5), UTF_8));
    request.write("more".getBytes(UTF_8));
    request.flush();
    assertEquals("more", new String(in.readNBytes(4), UTF_8));
    request.close();
    assertEquals(-1, in.read());
  }

  @Test
  void anEventArrivesBeforeTheRequestEndsWithoutBlocking() throws Exception {
    serve(DuplexTest::echo);
    SubmissionPublisher<ByteBuffer> request = new SubmissionPublisher<>();
    try (Http2AsyncTransport transport = Http2AsyncTransport.create()) {
      HttpResponse response =
          transport.send(duplex(RequestBody.of(request)), soon()).get(30, TimeUnit.SECONDS);
      InputStream in = body(response).inputStream();
      assertEquals("event", new String(in.readNBytes(5), UTF_8));
      assertFalse(request.isClosed());
      request.close();
      assertEquals(-1, in.read());
    }
  }

  @Test
  void closingTheResponseEndsBoth() throws Exception {
    CompletableFuture<Http2Error> reset = new CompletableFuture<>();
    serve(
        stream -> {
          stream.head();
          stream.sendHead("200", false);
          reset.complete(stream.awaitReset());
        });
    GivenBytes request = new GivenBytes(0);
    body(send(duplex(RequestBody.of(request)))).close();
    assertEquals(Http2Error.CANCEL, reset.get(30, TimeUnit.SECONDS));
    await(request.cancelled);
  }

  @Test
  void aRequestThatFailsFailsTheResponse() throws Exception {
    CompletableFuture<Http2Error> reset = new CompletableFuture<>();
    serve(
        stream -> {
          stream.head();
          stream.sendHead("200", false);
          reset.complete(stream.awaitReset());
        });
    SubmissionPublisher<ByteBuffer> request = new SubmissionPublisher<>();
    InputStream in = body(send(duplex(RequestBody.of(request)))).inputStream();
    request.closeExceptionally(new IOException("no microphone"));
    IOException thrown = assertThrows(IOException.class, in::read);
    assertEquals("no microphone", thrown.getMessage());
    assertEquals(Http2Error.CANCEL, reset.get(30, TimeUnit.SECONDS));
  }

  @Test
  void theRequestGoesOnAfterTheResponseHasEndedWell() throws Exception {
    CompletableFuture<byte[]> whole = new CompletableFuture<>();
    serve(
        stream -> {
          stream.head();
          stream.sendHead("200", false);
          stream.send("done", true);
          whole.complete(stream.body());
        });
    SubmissionPublisher<ByteBuffer> request = new SubmissionPublisher<>();
    InputStream in = body(send(duplex(RequestBody.of(request)))).inputStream();
    assertEquals("done", new String(in.readAllBytes(), UTF_8));
    request.submit(ByteBuffer.wrap("late".getBytes(UTF_8)));
    request.close();
    assertArrayEquals("late".getBytes(UTF_8), whole.get(30, TimeUnit.SECONDS));
  }

  @Test
  void aResponseInMemoryIsGivenWhenTheRequestHasGoneOut() throws Exception {
    CountDownLatch answered = new CountDownLatch(1);
    serve(
        stream -> {
          stream.head();
          stream.answer("early");
          answered.countDown();
          stream.body();
        });
    SubmissionPublisher<ByteBuffer> request = new SubmissionPublisher<>();
    try (Http2AsyncTransport transport = Http2AsyncTransport.create()) {
      CompletableFuture<HttpResponse> call =
          transport.send(request().stream(RequestBody.of(request)).build(), soon());
      await(answered);
      assertFalse(call.isDone());
      request.close();
      assertEquals("early", text(call.get(30, TimeUnit.SECONDS)));
    }
  }

  @Test
  void anErrorEndsTheRequest() throws Exception {
    serve(
        stream -> {
          stream.head();
          stream.sendHead("403", false);
          stream.send("no", true);
        });
    GivenBytes request = new GivenBytes(0);
    HttpResponse response = send(duplex(RequestBody.of(request)));
    assertEquals(403, response.status());
    assertEquals("no", text(response));
    assertNull(response.stream());
    await(request.cancelled);
  }

  @Test
  void aServerMayDeclineTheRestOfTheRequest() throws Exception {
    serve(
        stream -> {
          stream.head();
          stream.answer("enough");
          stream.reset(Http2Error.NO_ERROR);
        });
    GivenBytes request = new GivenBytes(0);
    HttpResponse response = send(request().stream(RequestBody.of(request)).build());
    assertEquals("enough", text(response));
    await(request.cancelled);
  }

  @Test
  void whatCameBeforeAResetIsRead() throws Exception {
    serve(
        stream -> {
          stream.head();
          stream.sendHead("200", false);
          stream.send("hello", false);
          stream.reset(Http2Error.INTERNAL_ERROR);
        });
    InputStream in = body(send(request().wantsStream(true).build())).inputStream();
    assertEquals("hello", new String(in.readNBytes(5), UTF_8));
    IOException thrown = assertThrows(IOException.class, in::read);
    assertEquals(
        "127.0.0.1:" + server().port() + ": the stream was reset: INTERNAL_ERROR",
        thrown.getMessage());
  }

  @Test
  void aSlowReaderHoldsUpItsOwnStreamAlone() throws Exception {
    AtomicLong sent = new AtomicLong();
    serve(
        stream -> {
          if (stream.head().path().toString().equals("/small")) {
            stream.answer("ok");
            return;
          }
          stream.sendHead("200", false);
          byte[] piece = new byte[8 * 1024];
          for (int i = 0; i < 512; i++) {
            stream
                .send(piece, piece.length, i == 511)
                .addListener(done -> sent.addAndGet(done.isSuccess() ? piece.length : 0));
          }
        });
    use(Http2Transport.builder().streamWindow(WINDOW));
    ResponseBody[] slow = new ResponseBody[4];
    for (int i = 0; i < slow.length; i++) {
      slow[i] = body(send(request().wantsStream(true).build()));
    }
    for (int i = 0; i < 20; i++) {
      assertEquals("ok", text(send(request().path("/small").build())));
    }
    assertEquals(1, server().connections.size());
    assertTrue(sent.get() <= (long) slow.length * WINDOW, () -> sent + " bytes for nobody");
    assertEquals(512 * 8 * 1024, slow[0].bytes().length);
    slow[1].close();
    assertEquals(512 * 8 * 1024, slow[2].bytes().length);
    assertEquals(512 * 8 * 1024, slow[3].bytes().length);
  }

  @Test
  void aSlowServerHoldsUpThePublisher() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    serve(
        new Http2Settings().initialWindowSize(WINDOW),
        stream -> {
          if (stream.head().path().toString().equals("/small")) {
            stream.answer("ok");
            return;
          }
          stream.pause();
          stream.sendHead("200", false);
          await(go);
          stream.resume();
          assertEquals(Http2Error.CANCEL, stream.awaitReset());
          gone.countDown();
        });
    GivenBytes request = new GivenBytes(WINDOW);
    ResponseBody response = body(send(duplex(RequestBody.of(request))));
    await(request.reached);
    for (int i = 0; i < 20; i++) {
      assertEquals("ok", text(send(request().path("/small").build())));
    }
    // The connection's own window is no larger, but what it holds may be given back in part.
    long most = 2L * WINDOW + 3 * GivenBytes.PIECE;
    assertTrue(request.given.get() <= most, () -> request.given + " bytes ahead of the server");
    go.countDown();
    response.close();
    await(gone);
    await(request.cancelled);
  }

  @Test
  void aServerThatTakesNothingIsGivenUp() throws Exception {
    serve(
        stream -> {
          stream.pause();
          stream.head();
        });
    use(Http2Transport.builder().readTimeout(Duration.ofMillis(100)));
    GivenBytes request = new GivenBytes(0);
    IOException thrown =
        assertThrows(
            IOException.class, () -> send(request().stream(RequestBody.of(request)).build()));
    assertInstanceOf(SocketTimeoutException.class, thrown);
    await(request.cancelled);
  }
}
