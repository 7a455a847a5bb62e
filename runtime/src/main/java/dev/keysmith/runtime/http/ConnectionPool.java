package dev.keysmith.runtime.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The connections of a transport. It opens them, gives those at rest out again, last in first out,
 * and knows the sockets of all, so that closing ends calls under way. A connection belongs to the
 * thread that has taken it out of {@link #idle}.
 */
final class ConnectionPool {
  private final List<Connection> idle = new CopyOnWriteArrayList<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final SocketTransport settings;
  private volatile boolean closed;

  /**
   * @param settings the transport, of which the pool needs the settings alone
   */
  ConnectionPool(SocketTransport settings) {
    this.settings = settings;
  }

  /** A connection at rest that is fit for the request, or null. */
  @Nullable Connection take(HttpRequest request) {
    String origin = request.origin();
    for (Connection kept : idle) {
      if (kept.origin.equals(origin) && claim(kept)) {
        long rest = System.nanoTime() - kept.idleSince;
        if (rest < settings.idleLifetimeNanos
            && kept.isAlive(needsProbe(request, rest) ? settings.probeMillis : 0)) {
          return kept;
        }
        discard(kept);
      }
    }
    return null;
  }

  /** What can be sent once only must not meet a connection that the peer has closed. */
  private boolean needsProbe(HttpRequest request, long rest) {
    return rest >= settings.probeNanos || !request.isReplayable();
  }

  /** Keeps a connection for later; others may have to go for it. */
  void put(Connection newest) {
    newest.idleSince = System.nanoTime();
    idle.add(0, newest);
    int alike = 0;
    for (Connection kept : idle) {
      boolean tooMany = kept.origin.equals(newest.origin) && ++alike > settings.maxIdle;
      boolean tooOld = newest.idleSince - kept.idleSince >= settings.idleLifetimeNanos;
      if ((tooMany || tooOld || closed) && claim(kept)) {
        discard(kept);
      }
    }
  }

  /** Whether this thread, and no other, has taken the connection out. */
  private boolean claim(Connection resting) {
    return idle.remove(resting);
  }

  /** Closes a connection, with TLS in the way its peer expects. */
  void discard(Connection connection) {
    Connection.close(connection.upper);
    discard(connection.socket);
  }

  /** Closes a connection at once, whatever its peer expects. */
  void discard(Socket socket) {
    open.remove(socket);
    Connection.close(socket);
  }

  boolean isClosed() {
    return closed;
  }

  /** Closes every connection; calls under way fail. */
  void close() {
    closed = true;
    for (Connection resting : idle) {
      if (claim(resting)) {
        discard(resting);
      }
    }
    for (Socket socket : open) {
      discard(socket);
    }
  }

  /** Opens a connection: name, address, tunnel and TLS, all within the time for connecting. */
  Connection open(HttpRequest request, Deadline deadline) throws IOException {
    Deadline by = deadline.orAfterMillis(settings.connectMillis);
    boolean secure = request.scheme().equals("https");
    String proxy = settings.proxyFor(request.host());
    Socket socket =
        proxy == null
            ? connect(request.host(), request.effectivePort(), secure, by)
            : connect(proxy, settings.proxyPort, secure, by);
    Connection opened = null;
    try {
      WireInput input = new WireInput(socket);
      input.limit(by, 0);
      RequestBytes out = new RequestBytes(proxy != null && !secure, settings.proxyAuthorization);
      if (proxy != null && secure) {
        tunnel(socket, input, out, request);
      }
      Socket upper = secure ? TlsSocket.secure(socket, input, request, settings.tls) : socket;
      opened =
          new Connection(
              request.origin(), out, socket, upper, input, settings.maxHead, settings.maxBody);
      return opened;
    } finally {
      if (opened == null) {
        discard(socket);
      }
    }
  }

  /** Tries the host's addresses in turn, each for its share of the time left. */
  private Socket connect(String host, int port, boolean secure, Deadline by) throws IOException {
    InetAddress[] addresses = InetAddress.getAllByName(host);
    for (int i = 0; ; i++) {
      int share = Math.max(by.cap(0) / (addresses.length - i), 1);
      Socket socket = secure ? TlsSocket.unconnected() : new Socket(Proxy.NO_PROXY);
      open.add(socket);
      try {
        if (closed) {
          throw new IOException("the transport has been closed");
        }
        socket.connect(new InetSocketAddress(addresses[i], port), share);
        socket.setTcpNoDelay(true);
        return socket;
      } catch (IOException e) {
        discard(socket);
        if (i == addresses.length - 1) {
          throw e;
        }
      }
    }
  }

  /** What a proxy answers to {@code CONNECT} is never taken for the origin's answer. */
  private void tunnel(Socket socket, WireInput input, RequestBytes out, HttpRequest request)
      throws IOException {
    out.encodeTunnel(request.peer());
    socket.getOutputStream().write(out.buffer(), 0, out.length());
    out.wipe();
    int status =
        new ResponseReader(input, settings.maxHead, settings.maxBody)
            .read("CONNECT", false)
            .status();
    if (status >= 300) {
      throw new IOException(
          "the proxy refused a tunnel with status ".concat(Integer.toString(status)));
    }
    if (!input.isDrained()) {
      throw HttpFormatException.of("the proxy sent bytes before the tunnel was used");
    }
  }
}
