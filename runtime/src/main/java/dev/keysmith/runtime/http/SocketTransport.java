package dev.keysmith.runtime.http;

import dev.keysmith.runtime.stream.RequestBody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 (RFC 9112) over the JDK's sockets, with connections kept for later calls.
 *
 * <p>A call ends by its deadline whatever the peer does; only the JDK's name lookup, which has no
 * timeout, can outlast it. Interrupting a platform thread does not end its call; interrupting a
 * virtual thread closes the connection and the call fails with a {@link java.net.SocketException}.
 * {@link #close} ends all calls, and calls made later fail with an {@link IOException}. The number
 * of connections in use is not bounded; those at rest are, and are closed when their time is over
 * and the transport is used again.
 */
public final class SocketTransport implements HttpTransport {
  private static final int CONNECT_MILLIS = 5_000;
  private static final int READ_MILLIS = 60_000;
  private static final int MAX_IDLE = 32;
  private static final long IDLE_LIFETIME_NANOS = 30_000_000_000L;
  private static final long PROBE_NANOS = 1_000_000_000L;
  private static final int PROBE_MILLIS = 1;
  private static final long EXPECT_FROM = 1024 * 1024;
  private static final int EXPECT_MILLIS = 1_000;
  private static final int MAX_HEAD = 64 * 1024;
  private static final int MAX_BODY = 64 * 1024 * 1024;

  // Builder tells what the settings mean. It is not kept for them: a transport with the defaults
  // does without it.
  final int connectMillis;
  final int readMillis;
  final int maxIdle;
  final long idleLifetimeNanos;
  final long probeNanos;
  final int probeMillis;
  private final long expectFrom;
  private final int expectMillis;
  final int maxHead;
  final int maxBody;
  final @Nullable Supplier<SSLSocketFactory> tls;
  final int proxyPort;
  final @Nullable String proxyAuthorization;
  private final @Nullable String proxyHost;
  private final @Nullable Predicate<String> direct;
  private final ConnectionPool pool;

  private SocketTransport() {
    this.connectMillis = CONNECT_MILLIS;
    this.readMillis = READ_MILLIS;
    this.maxIdle = MAX_IDLE;
    this.idleLifetimeNanos = IDLE_LIFETIME_NANOS;
    this.probeNanos = PROBE_NANOS;
    this.probeMillis = PROBE_MILLIS;
    this.expectFrom = EXPECT_FROM;
    this.expectMillis = EXPECT_MILLIS;
    this.maxHead = MAX_HEAD;
    this.maxBody = MAX_BODY;
    this.tls = null;
    this.proxyPort = 0;
    this.proxyAuthorization = null;
    this.proxyHost = null;
    this.direct = null;
    this.pool = new ConnectionPool(this);
  }

  private SocketTransport(Builder builder) {
    this.connectMillis = builder.connectMillis;
    this.readMillis = builder.readMillis;
    this.maxIdle = builder.maxIdle;
    this.idleLifetimeNanos = builder.idleLifetimeNanos;
    this.probeNanos = builder.probeNanos;
    this.probeMillis = builder.probeMillis;
    this.expectFrom = builder.expectFrom;
    this.expectMillis = builder.expectMillis;
    this.maxHead = builder.maxHead;
    this.maxBody = builder.maxBody;
    this.tls = builder.tls;
    this.proxyPort = builder.proxyPort;
    this.proxyAuthorization = builder.proxyAuthorization;
    this.proxyHost = builder.proxyHost;
    this.direct = builder.direct;
    this.pool = new ConnectionPool(this);
  }

  /** A transport with the defaults that {@link Builder} names. */
  public static SocketTransport create() {
    return new SocketTransport();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public HttpResponse send(HttpRequest request, Deadline deadline) throws IOException {
    int expect = expectation(request);
    HttpResponse response = send(request, deadline, expect);
    if (expect > 0 && response.status() == 417 && request.isReplayable()) {
      // The server does not know of the expectation (RFC 9110, 15.5.18).
      return send(request, deadline, 0);
    }
    return response;
  }

  private HttpResponse send(HttpRequest request, Deadline deadline, int expect) throws IOException {
    Connection kept = pool.take(request);
    if (kept != null) {
      try {
        return exchange(kept, request, deadline, expect);
      } catch (IOException e) {
        if (!wasStale(kept, e) || !request.isReplayable()) {
          throw explain(e, request, deadline, kept.isExpired(), readMillis);
        }
      }
    }
    return sendFresh(request, deadline, expect);
  }

  /** How long a request's body waits for the server's word; 0 for not at all. */
  private int expectation(HttpRequest request) {
    RequestBody stream = request.stream();
    if (stream == null || expectFrom < 0 || stream.isLive()) {
      return 0;
    }
    long length = stream.contentLength();
    return length < 0 || length >= expectFrom ? expectMillis : 0;
  }

  private HttpResponse sendFresh(HttpRequest request, Deadline deadline, int expect)
      throws IOException {
    Connection fresh = null;
    try {
      fresh = pool.open(request, deadline);
      return exchange(fresh, request, deadline, expect);
    } catch (IOException e) {
      boolean expired = fresh != null && fresh.isExpired();
      int allowed = fresh == null ? connectMillis : readMillis;
      throw explain(e, request, deadline, expired, allowed);
    }
  }

  private HttpResponse exchange(
      Connection connection, HttpRequest request, Deadline deadline, int expect)
      throws IOException {
    boolean done = false;
    boolean lent = false;
    try {
      HttpResponse response = connection.exchange(request, deadline, readMillis, expect);
      lent = !connection.isBodyRead();
      done = connection.isReusable();
      return lent ? ResponseStream.open(response, this, connection, request) : response;
    } finally {
      if (done) {
        pool.put(connection);
      } else if (!lent) {
        pool.discard(connection);
      }
    }
  }

  /** Takes a connection back whose response has been read to its end. */
  void release(Connection connection) {
    if (connection.endBody()) {
      pool.put(connection);
    } else {
      pool.discard(connection);
    }
  }

  /** Closes a connection whose response is of no more use. */
  void abandon(Connection connection) {
    pool.discard(connection.socket);
  }

  IOException explainRead(IOException failure, HttpRequest request) {
    return explain(failure, request, Deadline.none(), false, readMillis);
  }

  /** The one case in which a request is sent again: the peer had closed a kept connection. */
  private boolean wasStale(Connection kept, IOException failure) {
    return !kept.hasReceived()
        && !kept.isExpired()
        && !pool.isClosed()
        && TransportFailures.isHangUp(failure);
  }

  private IOException explain(
      IOException failure, HttpRequest request, Deadline deadline, boolean expired, int millis) {
    return pool.isClosed()
        ? new IOException("the transport has been closed", failure)
        : TransportFailures.explain(failure, request, deadline, expired, millis);
  }

  @Override
  public void close() {
    pool.close();
  }

  /** The proxy's host, or null where the way is direct. */
  @Nullable String proxyFor(String host) {
    return direct == null || !direct.test(host) ? proxyHost : null;
  }

  /** Settings of a transport. */
  public static final class Builder {
    private int connectMillis = CONNECT_MILLIS;
    private int readMillis = READ_MILLIS;
    private int maxIdle = MAX_IDLE;
    private long idleLifetimeNanos = IDLE_LIFETIME_NANOS;
    private long probeNanos = PROBE_NANOS;
    private int probeMillis = PROBE_MILLIS;
    private long expectFrom = EXPECT_FROM;
    private int expectMillis = EXPECT_MILLIS;
    private int maxHead = MAX_HEAD;
    private int maxBody = MAX_BODY;
    private @Nullable Supplier<SSLSocketFactory> tls;
    private @Nullable String proxyHost;
    private int proxyPort;
    private @Nullable String proxyAuthorization;
    private @Nullable Predicate<String> direct;

    private Builder() {}

    /** The time to connect, with the handshake of TLS and a proxy's tunnel; 5 s if not set. */
    public Builder connectTimeout(Duration timeout) {
      connectMillis = Deadline.millis(timeout);
      return this;
    }

    /** The time between two pieces of a response, and to take one of a request; 60 s if not set. */
    public Builder readTimeout(Duration timeout) {
      readMillis = Deadline.millis(timeout);
      return this;
    }

    /** The connections kept at rest for one origin; 32 if not set, 0 for none. */
    public Builder maxIdlePerOrigin(int connections) {
      maxIdle = atLeast(0, connections);
      return this;
    }

    /** How long a connection may rest and be used again; 30 s if not set. */
    public Builder idleLifetime(Duration lifetime) {
      idleLifetimeNanos = lifetime.isZero() ? 0 : Deadline.millis(lifetime) * 1_000_000L;
      return this;
    }

    /**
     * @param rest the rest after which a connection is probed before use; 1 s if not set
     * @param waitMillis how long a probe waits for the peer's end; 1 if not set
     */
    Builder probe(Duration rest, int waitMillis) {
      probeNanos = rest.toNanos();
      probeMillis = waitMillis;
      return this;
    }

    /**
     * From which length on a body that is a stream, or whose length is not known, waits for the
     * server's word that it wants it, so that a request that is refused need not be sent whole
     * ({@code Expect: 100-continue}; RFC 9110, 10.1.1). 1 MiB and 1 s if not set.
     *
     * @param bytes negative for never
     * @param wait after which the body is sent all the same
     */
    public Builder expectContinue(long bytes, Duration wait) {
      expectFrom = bytes;
      expectMillis = Deadline.millis(wait);
      return this;
    }

    /** The bytes that a response's head may have; 64 KiB if not set. */
    public Builder maxHeadBytes(int bytes) {
      maxHead = atLeast(64, bytes);
      return this;
    }

    /**
     * The bytes that a response's body may have, unless it is handed out unread; 64 MiB if not set.
     */
    public Builder maxBodyBytes(int bytes) {
      // No array is longer.
      maxBody = Math.min(atLeast(0, bytes), Integer.MAX_VALUE - 16);
      return this;
    }

    /**
     * The proxy for all requests: it forwards {@code http}, and tunnels {@code https}. The JVM's
     * proxy properties and the environment are not read.
     */
    public Builder proxy(String host, int port) {
      proxyHost = host;
      proxyPort = port;
      return this;
    }

    /**
     * What the proxy asks for (RFC 7617); only the proxy gets to see it.
     *
     * @throws IllegalArgumentException when the user's name holds a colon
     */
    public Builder proxyCredentials(String user, String password) {
      if (user.indexOf(':') >= 0) {
        throw new IllegalArgumentException("the proxy's user name holds a colon");
      }
      byte[] pair = user.concat(":").concat(password).getBytes(StandardCharsets.UTF_8);
      proxyAuthorization = "Basic ".concat(Base64.getEncoder().encodeToString(pair));
      return this;
    }

    /** Hosts for which the test says true are reached without the proxy. */
    public Builder proxyExclusion(Predicate<String> hosts) {
      direct = hosts;
      return this;
    }

    /**
     * Where TLS sockets come from; the JDK's default if not set. Asked for every new connection,
     * and not before the first {@code https} request. Certificates are held against the host's name
     * in every case.
     */
    public Builder sslSocketFactory(Supplier<SSLSocketFactory> factory) {
      tls = factory;
      return this;
    }

    /** A transport with the settings as they are now; the builder can go on. */
    public SocketTransport build() {
      return new SocketTransport(this);
    }

    private static int atLeast(int least, int value) {
      if (value < least) {
        throw new IllegalArgumentException("the least allowed is ".concat(Integer.toString(least)));
      }
      return value;
    }
  }
}
