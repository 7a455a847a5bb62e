package dev.keysmith.runtime.http;

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
  private final ConnectionPool pool;
  private final Builder settings;

  private SocketTransport(Builder settings) {
    this.pool = new ConnectionPool(settings);
    this.settings = settings;
  }

  /** A transport with the defaults that {@link Builder} names. */
  public static SocketTransport create() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public HttpResponse send(HttpRequest request, Deadline deadline) throws IOException {
    Connection kept = pool.take(request);
    if (kept != null) {
      try {
        return exchange(kept, request, deadline);
      } catch (IOException e) {
        if (!wasStale(kept, e)) {
          throw explain(e, request, deadline, kept.isExpired(), settings.readMillis);
        }
      }
    }
    return sendFresh(request, deadline);
  }

  private HttpResponse sendFresh(HttpRequest request, Deadline deadline) throws IOException {
    Connection fresh = null;
    try {
      fresh = pool.open(request, deadline);
      return exchange(fresh, request, deadline);
    } catch (IOException e) {
      boolean expired = fresh != null && fresh.isExpired();
      int allowed = fresh == null ? settings.connectMillis : settings.readMillis;
      throw explain(e, request, deadline, expired, allowed);
    }
  }

  private HttpResponse exchange(Connection connection, HttpRequest request, Deadline deadline)
      throws IOException {
    boolean done = false;
    try {
      HttpResponse response = connection.exchange(request, deadline, settings.readMillis);
      done = connection.isReusable();
      return response;
    } finally {
      if (done) {
        pool.put(connection);
      } else {
        pool.discard(connection);
      }
    }
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

  /** Settings of a transport. */
  public static final class Builder implements Cloneable {
    int connectMillis = 5_000;
    int readMillis = 60_000;
    int maxIdle = 32;
    long idleLifetimeNanos = 30_000_000_000L;
    long probeNanos = 1_000_000_000L;
    int probeMillis = 1;
    int maxHead = 64 * 1024;
    int maxBody = 64 * 1024 * 1024;
    @Nullable Supplier<SSLSocketFactory> tls;

    @Nullable String proxyHost;
    int proxyPort;
    @Nullable String proxyAuthorization;
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

    /** The bytes that a response's head may have; 64 KiB if not set. */
    public Builder maxHeadBytes(int bytes) {
      maxHead = atLeast(64, bytes);
      return this;
    }

    /** The bytes that a response's body may have; 64 MiB if not set. */
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
      try {
        return new SocketTransport((Builder) clone());
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    /** The proxy's host, or null where the way is direct. */
    @Nullable String proxyFor(String host) {
      return direct == null || !direct.test(host) ? proxyHost : null;
    }

    private static int atLeast(int least, int value) {
      if (value < least) {
        throw new IllegalArgumentException("the least allowed is ".concat(Integer.toString(least)));
      }
      return value;
    }
  }
}
