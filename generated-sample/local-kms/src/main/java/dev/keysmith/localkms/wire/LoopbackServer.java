package dev.keysmith.localkms.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.http.HttpResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The endpoint on a free port of the loopback interface, by the JDK's own server. */
public final class LoopbackServer implements AutoCloseable {
  private static final int THREADS = 16;
  private static final int WAITING = 1024;

  static {
    // Read once, when the first server of the JVM starts: without it each response on a kept
    // connection waits 40 ms for the client's delayed acknowledgement.
    if (System.getProperty("sun.net.httpserver.nodelay") == null) {
      System.setProperty("sun.net.httpserver.nodelay", "true");
    }
  }

  private final HttpServer server;
  private final ThreadPoolExecutor pool;

  private LoopbackServer(HttpServer server, ThreadPoolExecutor pool) {
    this.server = server;
    this.pool = pool;
  }

  /**
   * @param port 0 for any free one
   * @throws UncheckedIOException when the port cannot be had
   */
  public static LoopbackServer start(KmsEndpoint endpoint, int port) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      ThreadPoolExecutor pool = pool();
      server.setExecutor(pool);
      server.createContext("/", exchange -> answer(endpoint, exchange));
      server.start();
      return new LoopbackServer(server, pool);
    } catch (IOException e) {
      throw new UncheckedIOException("the local KMS cannot listen on port " + port, e);
    }
  }

  private static ThreadPoolExecutor pool() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            work -> {
              Thread thread = new Thread(work, "local-kms");
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  public URI endpoint() {
    String host = server.getAddress().getAddress().getHostAddress();
    return URI.create("http://" + host + ":" + server.getAddress().getPort());
  }

  private static void answer(KmsEndpoint endpoint, HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpResponse response = answerOf(endpoint, exchange);
      for (int i = 0; i < response.headers().size(); i++) {
        exchange.getResponseHeaders().add(response.headers().name(i), response.headers().value(i));
      }
      exchange.sendResponseHeaders(response.status(), response.body().length);
      exchange.getResponseBody().write(response.body());
    }
  }

  private static HttpResponse answerOf(KmsEndpoint endpoint, HttpExchange exchange)
      throws IOException {
    HttpRequest request;
    try {
      request = received(exchange);
    } catch (IllegalArgumentException e) { // a header field that HTTP does not allow
      return endpoint.answerMalformed();
    }
    return endpoint.answer(request);
  }

  /** The request as it came; one byte more than is allowed is read of a body that is too large. */
  private static HttpRequest received(HttpExchange exchange) throws IOException {
    URI target = exchange.getRequestURI();
    HttpRequest.Builder request =
        HttpRequest.builder()
            .method(exchange.getRequestMethod())
            .origin(
                "http",
                exchange.getLocalAddress().getHostString(),
                exchange.getLocalAddress().getPort())
            .path(target.getRawPath())
            .query(target.getRawQuery())
            .body(exchange.getRequestBody().readNBytes(KmsEndpoint.LARGEST_BODY + 1));
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> values.forEach(value -> request.headers().add(name, value)));
    return request.build();
  }

  /** Closes the port and ends the requests under way; again is no fault. */
  @Override
  public void close() {
    server.stop(0);
    pool.shutdownNow();
  }
}
