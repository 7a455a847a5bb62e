package dev.keysmith.runtime.http;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/2 where TLS agrees on it, else HTTP/1.1, over the JDK's {@link HttpClient}. Between pieces
 * of a body only the deadline bounds the time. Header values must be ASCII. A kept connection that
 * the server closes as a request goes out fails the call; whether to send again is the caller's to
 * decide.
 *
 * <p>{@link #close} ends the calls under way and lets go of the client. Up to Java 20 that client
 * cannot be closed: its thread and connections end once it has been collected.
 */
public final class JdkAsyncTransport implements AsyncHttpTransport {
  private final Set<AsyncExchange> underWay = ConcurrentHashMap.newKeySet();
  private final Duration timeout;
  private final int maxBody;
  private volatile @Nullable HttpClient client;

  private JdkAsyncTransport(Builder settings) {
    this.timeout = settings.responseTimeout;
    this.maxBody = settings.maxBody;
    this.client = settings.client.build();
  }

  /** A transport with the defaults that {@link Builder} names. */
  public static JdkAsyncTransport create() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
    HttpClient open = client;
    if (open == null) {
      return CompletableFuture.failedFuture(closed());
    }
    if (deadline.hasPassed()) {
      return CompletableFuture.failedFuture(new DeadlineExceededException());
    }
    try {
      return start(open, request, deadline);
    } catch (IllegalArgumentException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private CompletableFuture<HttpResponse> start(
      HttpClient open, HttpRequest request, Deadline deadline) {
    java.net.http.HttpRequest message = JdkMessages.request(request, timeout);
    AsyncExchange exchange = new AsyncExchange(request, deadline, Deadline.millis(timeout));
    CompletableFuture<HttpResponse> result = exchange.result();
    underWay.add(exchange);
    CompletableFuture<?> unused = result.whenComplete((done, failure) -> underWay.remove(exchange));
    exchange.follow(open.sendAsync(message, head -> new BoundedBody(maxBody)));
    if (client == null) {
      exchange.fail(closed());
    }
    return result;
  }

  private static IOException closed() {
    return new IOException("the transport has been closed");
  }

  @Override
  public void close() {
    client = null;
    for (AsyncExchange exchange : underWay) {
      exchange.fail(closed());
    }
  }

  /** Settings of a transport. */
  public static final class Builder {
    private final HttpClient.Builder client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(Duration.ofSeconds(5));
    private Duration responseTimeout = Duration.ofSeconds(60);
    private int maxBody = 64 * 1024 * 1024;

    private Builder() {}

    /** The time to connect, with the handshake of TLS; 5 s if not set. */
    public Builder connectTimeout(Duration timeout) {
      client.connectTimeout(timeout);
      return this;
    }

    /** The time until the response's head has come; 60 s if not set. */
    public Builder readTimeout(Duration timeout) {
      responseTimeout = Duration.ofMillis(Deadline.millis(timeout));
      return this;
    }

    /** The bytes that a response's body may have; 64 MiB if not set. */
    public Builder maxBodyBytes(int bytes) {
      maxBody = GrowingBytes.limit(bytes);
      return this;
    }

    /** What runs the client's tasks; threads of its own if not set. It is not shut down. */
    public Builder executor(Executor executor) {
      client.executor(executor);
      return this;
    }

    /** The keys and trusted roots of TLS; the JDK's default if not set. */
    public Builder sslContext(SSLContext context) {
      client.sslContext(context);
      return this;
    }

    /** Which proxy serves which address; none if not set. */
    public Builder proxy(ProxySelector proxies) {
      client.proxy(proxies);
      return this;
    }

    public JdkAsyncTransport build() {
      return new JdkAsyncTransport(this);
    }
  }
}
