package dev.keysmith.http2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.runtime.http.HttpFormatException;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import dev.keysmith.runtime.retry.RetryPolicy;
import dev.keysmith.runtime.retry.RetryState;
import dev.keysmith.runtime.stream.RequestBody;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP/2 has and HTTP/1.1 has not. */
@Timeout(60)
final class Http2TransportTest extends Http2Stage {
  private static boolean isRetried(IOException fault) {
    return new RetryState(RetryPolicy.standard(), soon()).afterFault(fault) != RetryState.GIVE_UP;
  }

  @Test
  void sendsPseudoFieldsAndLowerCase() throws Exception {
    CompletableFuture<Http2Headers> seen = new CompletableFuture<>();
    serve(
        stream -> {
          seen.complete(stream.head());
          stream.answer("ok");
        });
    send(
        request()
            .method("PUT")
            .path("/a%20b")
            .query("x=1")
            .header("X-Name", "\u00e4")
            .header("Connection", "x")
            .header("Host", "elsewhere")
            .build());
    Http2Headers head = seen.get(30, TimeUnit.SECONDS);
    assertEquals("PUT", head.method().toString());
    assertEquals("/a%20b?x=1", head.path().toString());
    assertEquals("http", head.scheme().toString());
    assertEquals("127.0.0.1:" + server().port(), head.authority().toString());
    assertEquals("0", head.get("content-length").toString());
    assertEquals("\u00c3\u00a4", head.get("x-name").toString(), "UTF-8, a byte a character");
    assertNull(head.get("connection"));
    assertNull(head.get("host"));
  }

  @Test
  void streamsShareAConnectionUpToItsLimit() throws Exception {
    CountDownLatch all = new CountDownLatch(5);
    serve(
        new Http2Settings().maxConcurrentStreams(2),
        stream -> {
          stream.head();
          all.countDown();
          await(all);
          stream.answer("ok");
        });
    List<CompletableFuture<HttpResponse>> calls = new ArrayList<>();
    try (Http2AsyncTransport transport = Http2AsyncTransport.create()) {
      for (int i = 0; i < 5; i++) {
        calls.add(transport.send(request().build(), soon()));
      }
      for (CompletableFuture<HttpResponse> call : calls) {
        assertEquals("ok", text(call.get(30, TimeUnit.SECONDS)));
      }
      assertEquals(3, server().connections.size());
    }
  }

  @Test
  void keepsTheConnection() throws Exception {
    serve(
        stream -> {
          stream.head();
          stream.answer("ok");
        });
    for (int i = 0; i < 50; i++) {
      assertEquals("ok", text(send(request().build())));
    }
    assertEquals(1, server().connections.size());
  }

  @Test
  void closesAConnectionThatRests() throws Exception {
    serve(
        stream -> {
          stream.head();
          stream.answer("ok");
        });
    use(Http2Transport.builder().idleLifetime(Duration.ofMillis(1)));
    send(request().build());
    assertTrue(server().connections.get(0).closeFuture().await(30_000));
  }

  /** Does not look at the first request, which it says by GOAWAY or a refusal. */
  private AtomicInteger unprocessed(boolean goAway) {
    AtomicInteger streams = new AtomicInteger();
    serve(
        stream -> {
          stream.head();
          if (streams.incrementAndGet() > 1) {
            stream.answer("ok");
          } else if (goAway) {
            stream.goAway(0);
          } else {
            stream.reset(Http2Error.REFUSED_STREAM);
          }
        });
    return streams;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void sendsAgainWhatTheServerDidNotLookAt(boolean goAway) throws Exception {
    AtomicInteger streams = unprocessed(goAway);
    assertEquals("ok", text(send(request().body("x".getBytes(UTF_8)).build())));
    assertEquals(2, streams.get());
    assertEquals(goAway ? 2 : 1, server().connections.size());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void doesNotSendAgainWhatCannotBeReplayed(boolean goAway) {
    AtomicInteger streams = unprocessed(goAway);
    RequestBody once = RequestBody.of(new ByteArrayInputStream(new byte[1]));
    IOException thrown =
        assertThrows(IOException.class, () -> send(request().stream(once).build()));
    assertInstanceOf(SocketException.class, thrown);
    assertTrue(isRetried(thrown));
    assertEquals(1, streams.get());
  }

  @Test
  void letsStreamsEndThatTheServerStillServes() throws Exception {
    AtomicInteger streams = new AtomicInteger();
    CountDownLatch second = new CountDownLatch(1);
    serve(
        stream -> {
          stream.head();
          if (streams.incrementAndGet() == 1) {
            stream.goAway(stream.id());
            stream.sendHead("200", false);
            await(second);
            stream.send("whole", true);
          } else {
            stream.answer("other");
          }
        });
    HttpResponse first = send(request().wantsStream(true).build());
    assertEquals("other", text(send(request().build())));
    assertEquals(2, server().connections.size());
    second.countDown();
    assertEquals("whole", new String(body(first).bytes(), UTF_8));
    assertTrue(server().connections.get(0).closeFuture().await(30_000));
  }

  @Test
  void doesNotSendAgainWhatTheServerMayHaveDone() {
    AtomicInteger streams = new AtomicInteger();
    serve(
        stream -> {
          stream.head();
          streams.incrementAndGet();
          stream.reset(Http2Error.INTERNAL_ERROR);
        });
    IOException thrown = assertThrows(IOException.class, () -> send(request().build()));
    assertEquals(
        "127.0.0.1:" + server().port() + ": the stream was reset: INTERNAL_ERROR",
        thrown.getMessage());
    assertTrue(isRetried(thrown), "for the client's policy to decide");
    assertEquals(1, streams.get());
  }

  @Test
  void sendsAgainWhenAKeptConnectionBreaks() throws Exception {
    AtomicInteger streams = new AtomicInteger();
    serve(
        stream -> {
          stream.head();
          if (streams.incrementAndGet() == 2) {
            stream.connection().close();
          } else {
            stream.answer("ok");
          }
        });
    assertEquals("ok", text(send(request().build())));
    assertEquals("ok", text(send(request().build())));
    assertEquals(3, streams.get());
  }

  @Test
  void doesNotSendAgainWhenANewConnectionBreaks() {
    AtomicInteger streams = new AtomicInteger();
    serve(
        stream -> {
          stream.head();
          streams.incrementAndGet();
          stream.connection().close();
        });
    assertThrows(SocketException.class, () -> send(request().build()));
    assertEquals(1, streams.get());
  }

  @Test
  void skipsInterimHeadsAndTrailers() throws Exception {
    serve(
        stream -> {
          stream.head();
          stream.sendHead("100", false);
          stream.sendHead("103", false, "link", "x");
          stream.sendHead("200", false, "x-a", "1");
          stream.send("hello", false);
          stream.sendTrailers("x-checksum", "abc");
        });
    HttpResponse response = send(request().build());
    assertEquals("hello", text(response));
    assertEquals(1, response.headers().size());
  }

  @Test
  void refusesInterimHeadsWithoutEnd() {
    serve(
        stream -> {
          stream.head();
          for (int i = 0; i < 100; i++) {
            stream.sendHead("103", false);
          }
        });
    assertThrows(HttpFormatException.class, () -> send(request().build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "20", "2000", "099", "101"})
  void refusesAMalformedStatus(String status) {
    serve(
        stream -> {
          stream.head();
          stream.sendHead(status, true);
        });
    assertThrows(HttpFormatException.class, () -> send(request().build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\nb", "a\u007fb"})
  void refusesAControlCharacter(String value) {
    serve(
        stream -> {
          stream.head();
          stream.sendHead("200", true, "x-a", value);
        });
    assertThrows(HttpFormatException.class, () -> send(request().build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Upper", "connection", ":path", ":status"})
  void refusesAFieldThatCannotBe(String name) {
    serve(
        stream -> {
          stream.head();
          stream.sendHead("200", true, name, "200");
        });
    IOException thrown = assertThrows(IOException.class, () -> send(request().build()));
    assertInstanceOf(HttpFormatException.class, thrown);
  }

  @Test
  void refusesALengthThatIsNotTheBodys() {
    serve(
        stream -> {
          stream.head();
          stream.sendHead("200", false, "content-length", "6");
          stream.send("hello", true);
        });
    assertThrows(HttpFormatException.class, () -> send(request().build()));
  }

  @Test
  void refusesAHeadOverTheLimit() {
    serve(
        stream -> {
          stream.head();
          stream.sendHead("200", true, "x-long", "x".repeat(3000));
        });
    use(Http2Transport.builder().maxHeadBytes(2000));
    IOException thrown = assertThrows(IOException.class, () -> send(request().build()));
    assertInstanceOf(HttpFormatException.class, thrown);
  }

  @Test
  void anInterruptEndsTheExchange() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CompletableFuture<Http2Error> reset = new CompletableFuture<>();
    serve(
        stream -> {
          stream.head();
          asked.countDown();
          reset.complete(stream.awaitReset());
        });
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    HttpRequest request = request().build();
    Thread caller =
        new Thread(
            () -> thrown.set(assertThrows(InterruptedIOException.class, () -> send(request))));
    transport();
    caller.start();
    await(asked);
    caller.interrupt();
    caller.join(30_000);
    assertEquals(Http2Error.CANCEL, reset.get(30, TimeUnit.SECONDS));
    assertInstanceOf(InterruptedIOException.class, thrown.get());
  }

  @Test
  void cancellingTheFutureResetsTheStream() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CompletableFuture<Http2Error> reset = new CompletableFuture<>();
    serve(
        stream -> {
          stream.head();
          asked.countDown();
          reset.complete(stream.awaitReset());
        });
    try (Http2AsyncTransport transport = Http2AsyncTransport.create()) {
      CompletableFuture<HttpResponse> call = transport.send(request().build(), soon());
      await(asked);
      assertTrue(call.cancel(true));
      assertEquals(Http2Error.CANCEL, reset.get(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void endsItsOwnThreads() throws Exception {
    serve(
        stream -> {
          stream.head();
          stream.answer("ok");
        });
    CompletableFuture<Thread> worker = new CompletableFuture<>();
    try (Http2AsyncTransport transport = Http2AsyncTransport.create()) {
      transport
          .send(request().build(), soon())
          .thenAccept(response -> worker.complete(Thread.currentThread()))
          .get(30, TimeUnit.SECONDS);
    }
    if (worker.join() != Thread.currentThread()) {
      worker.join().join(30_000);
      assertTrue(!worker.join().isAlive());
    }
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("keysmith-http2")) {
        thread.join(30_000);
        assertTrue(!thread.isAlive(), thread.getName());
      }
    }
  }

  @Test
  void leavesGivenThreadsToTheirOwner() throws Exception {
    serve(
        stream -> {
          stream.head();
          stream.answer("ok");
        });
    EventLoopGroup loops = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    AtomicInteger tasks = new AtomicInteger();
    try {
      use(
          Http2Transport.builder()
              .eventLoops(loops)
              .executor(
                  task -> {
                    tasks.incrementAndGet();
                    new Thread(task).start();
                  }));
      assertEquals("ok", text(send(request().build())));
      transport().close();
      assertTrue(tasks.get() > 0);
      assertTrue(!loops.isShuttingDown());
      assertTrue(server().connections.get(0).closeFuture().await(30_000));
    } finally {
      loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }
  }
}
