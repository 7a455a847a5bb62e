package dev.keysmith.runtime.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;

/** The contract over plain sockets, and what only a future can do. */
final class JdkAsyncTransportTest extends TransportContract {
  @Override
  boolean isSecure() {
    return false;
  }

  @Override
  HttpTransport open(Duration readTimeout, int maxBody) {
    return new BlockingView(
        new JdkAsyncTransport(JdkAsyncTransport.clientBuilder().build(), readTimeout, maxBody));
  }

  private static JdkAsyncTransport over(HttpClient.Builder client) {
    return new JdkAsyncTransport(client.build(), Duration.ofSeconds(60), 1 << 20);
  }

  @Test
  void abandonsTheExchangeWhenCancelled() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    serve(
        peer -> {
          peer.readRequest();
          asked.countDown();
          peer.awaitClose();
          gone.countDown();
        });
    try (JdkAsyncTransport transport = JdkAsyncTransport.create(null, null)) {
      CompletableFuture<HttpResponse> call = transport.send(request().build(), soon());
      assertTrue(asked.await(30, TimeUnit.SECONDS));
      assertTrue(call.cancel(true));
      assertTrue(gone.await(30, TimeUnit.SECONDS), "the connection stayed open");
    }
  }

  @Test
  void runsOnTheExecutorGiven() throws Exception {
    serve(peer -> peer.answerAll("ok"));
    AtomicInteger tasks = new AtomicInteger();
    try (JdkAsyncTransport transport =
        over(
            JdkAsyncTransport.clientBuilder()
                .executor(
                    task -> {
                      tasks.incrementAndGet();
                      new Thread(task).start();
                    }))) {
      assertEquals(200, transport.send(request().build(), soon()).get().status());
    }
    assertTrue(tasks.get() > 0);
  }

  @Test
  void refusesToSendWhatTheClientWouldGarble() {
    HttpRequest request =
        HttpRequest.builder().origin("http", "127.0.0.1", 1).header("A", "\u00e4").build();
    try (JdkAsyncTransport transport = JdkAsyncTransport.create(null, null)) {
      ExecutionException e =
          assertThrows(ExecutionException.class, () -> transport.send(request, soon()).get());
      assertInstanceOf(IllegalArgumentException.class, e.getCause());
    }
  }

  @Test
  void failsWithTheExceptionItself() throws IOException {
    serve(peer -> {});
    try (JdkAsyncTransport transport = JdkAsyncTransport.create(null, null)) {
      CompletableFuture<Throwable> failure =
          transport.send(request().build(), soon()).handle((done, thrown) -> thrown);
      assertInstanceOf(IOException.class, failure.join());
    }
  }

  @Test
  void goesThroughTheProxyThatIsChosen() throws Exception {
    try (ScriptedServer proxy = ScriptedServer.plain(peer -> peer.answerAll("ok"));
        JdkAsyncTransport transport =
            over(
                JdkAsyncTransport.clientBuilder()
                    .proxy(
                        ProxySelector.of(
                            InetSocketAddress.createUnresolved("127.0.0.1", proxy.port()))))) {
      HttpRequest request = HttpRequest.builder().origin("http", "origin.test", 80).build();
      assertEquals(200, transport.send(request, soon()).get().status());
      assertEquals("POST http://origin.test/ HTTP/1.1", proxy.requests.remove().line());
    }
  }

  @Test
  void checksTheCertificate() throws Exception {
    try (ScriptedServer tls = ScriptedServer.tls(TestKeys.LOOPBACK, p -> p.answerAll("ok"));
        JdkAsyncTransport trusting =
            over(JdkAsyncTransport.clientBuilder().sslContext(TestKeys.LOOPBACK.context()));
        JdkAsyncTransport strict = JdkAsyncTransport.create(null, null)) {
      HttpRequest request = HttpRequest.builder().origin("https", "localhost", tls.port()).build();
      assertEquals(200, trusting.send(request, soon()).get().status());
      ExecutionException e =
          assertThrows(ExecutionException.class, () -> strict.send(request, soon()).get());
      assertInstanceOf(SSLException.class, e.getCause());
    }
  }
}
