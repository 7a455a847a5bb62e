package dev.keysmith.runtime.http;

import dev.keysmith.runtime.stream.RequestBody;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/2 where TLS agrees on it, else HTTP/1.1, over the JDK's {@link HttpClient}. Between pieces
 * of a body only the deadline bounds the time. Header values must be ASCII. A kept connection that
 * the server closes as a request goes out fails the call; whether to send again is the caller's to
 * decide. A body that is handed out unread comes by a publisher; {@link
 * dev.keysmith.runtime.stream.ResponseBody#inputStream} waits for each piece as long as for a head.
 *
 * <p>{@link #close} ends the calls under way and lets go of the client, which it does not close. Up
 * to Java 20 a client cannot be closed: its thread and connections end once it has been collected.
 */
public final class JdkAsyncTransport implements AsyncHttpTransport {
  private final Set<AsyncExchange> underWay = ConcurrentHashMap.newKeySet();
  private final Duration timeout;
  private final int maxBody;
  private volatile @Nullable HttpClient client;

  /**
   * A transport over a client that {@link #clientBuilder} was the start of.
   *
   * @param readTimeout the time until a response's head has come
   * @param maxBodyBytes the bytes that a response's body may have
   */
  public JdkAsyncTransport(HttpClient client, Duration readTimeout, int maxBodyBytes) {
    this.client = client;
    this.timeout = Duration.ofMillis(Deadline.millis(readTimeout));
    this.maxBody = maxBodyBytes;
  }

  /**
   * A transport for bodies of up to 64 MiB.
   *
   * @param connectTimeout the time to connect, with the handshake of TLS; 5 s if null
   * @param readTimeout the time until a response's head has come; 60 s if null
   */
  public static JdkAsyncTransport create(
      @Nullable Duration connectTimeout, @Nullable Duration readTimeout) {
    HttpClient.Builder client = clientBuilder();
    if (connectTimeout != null) {
      client.connectTimeout(connectTimeout);
    }
    Duration timeout = readTimeout == null ? Duration.ofSeconds(60) : readTimeout;
    return new JdkAsyncTransport(client.build(), timeout, 64 * 1024 * 1024);
  }

  /**
   * The JDK's settings as they suit this transport: no redirects, no proxy, 5 s to connect. Proxy,
   * TLS and executor can be added; following redirects would break signatures.
   */
  public static HttpClient.Builder clientBuilder() {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NEVER)
        .proxy(HttpClient.Builder.NO_PROXY)
        .connectTimeout(Duration.ofSeconds(5));
  }

  @Override
  public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
    AsyncExchange exchange =
        new AsyncExchange(request, deadline, Deadline.millis(timeout), maxBody);
    underWay.add(exchange);
    exchange.whenEnded(() -> underWay.remove(exchange));
    HttpClient open = client;
    if (open == null) {
      exchange.completeExceptionally(closed());
    } else if (deadline.hasPassed()) {
      exchange.completeExceptionally(new DeadlineExceededException());
    } else {
      try {
        begin(exchange, request, open);
      } catch (IOException | IllegalArgumentException | IllegalStateException e) {
        exchange.completeExceptionally(e);
      }
    }
    return exchange;
  }

  private void begin(AsyncExchange exchange, HttpRequest request, HttpClient open)
      throws IOException {
    RequestBody stream = request.stream();
    BodyPublisher body = BodyPublishers.noBody();
    if (stream != null) {
      StreamedRequest streamed = new StreamedRequest(stream);
      CompletableFuture<?> unused = exchange.whenComplete((done, failure) -> streamed.close());
      body = streamed.publisher();
    } else if (request.body().length > 0) {
      body = BodyPublishers.ofByteArray(request.body());
    }
    exchange.follow(
        open.sendAsync(translate(request, body), head -> exchange.subscriber(head.statusCode())));
  }

  private static IOException closed() {
    return new IOException("the transport has been closed");
  }

  @Override
  public void close() {
    client = null;
    for (AsyncExchange exchange : underWay) {
      exchange.breakOff(closed());
    }
  }

  /**
   * @throws IllegalArgumentException when the target is no URI or a header is not ASCII
   */
  private java.net.http.HttpRequest translate(HttpRequest request, BodyPublisher body) {
    String query = request.query();
    String path = query == null ? request.path() : request.path().concat("?").concat(query);
    java.net.http.HttpRequest.Builder message =
        java.net.http.HttpRequest.newBuilder(URI.create(request.origin().concat(path)))
            .timeout(timeout)
            .method(request.method(), body);
    if (request.scheme().equals("http")) {
      // HTTP/2 without TLS would be an Upgrade, which plain servers need not understand.
      message.version(HttpClient.Version.HTTP_1_1);
    }
    HttpHeaders headers = request.headers();
    for (int i = 0; i < headers.size(); i++) {
      if (!isRestricted(headers.name(i))) {
        checkAscii(headers.name(i), headers.value(i));
        message.header(headers.name(i), headers.value(i));
      }
    }
    return message.build();
  }

  /** The client sets these itself and throws when they are given. */
  private static boolean isRestricted(String name) {
    return HttpRequest.isTransports(name)
        || name.equalsIgnoreCase("Connection")
        || name.equalsIgnoreCase("Expect")
        || name.equalsIgnoreCase("Upgrade");
  }

  /** The client would send a question mark for what is not ASCII, which no signature survives. */
  private static void checkAscii(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > 126) {
        throw new IllegalArgumentException(
            "the value of header ".concat(name).concat(" is not ASCII"));
      }
    }
  }
}
