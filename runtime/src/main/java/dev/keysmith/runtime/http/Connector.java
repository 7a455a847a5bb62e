package dev.keysmith.runtime.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Opens connections: name, address, tunnel and TLS, all within the time for connecting. */
final class Connector {
  private final ConnectionPool pool;
  private final int timeoutMillis;
  private final int maxHead;
  private final int maxBody;
  private final @Nullable ProxyRoute proxy;
  private final @Nullable Supplier<SSLSocketFactory> tls;

  Connector(SocketTransport.Builder settings, ConnectionPool pool) {
    this.pool = pool;
    this.timeoutMillis = settings.connectMillis;
    this.maxHead = settings.maxHead;
    this.maxBody = settings.maxBody;
    this.proxy = settings.proxy();
    this.tls = settings.tls;
  }

  int timeoutMillis() {
    return timeoutMillis;
  }

  Connection open(HttpRequest request, Deadline deadline) throws IOException {
    Deadline by = deadline.orAfterMillis(timeoutMillis);
    boolean secure = request.scheme().equals("https");
    ProxyRoute via = proxy != null && proxy.serves(request.host()) ? proxy : null;
    Socket socket =
        via == null
            ? connect(request.host(), portOf(request), secure, by)
            : connect(via.host(), via.port(), secure, by);
    Connection opened = null;
    try {
      DeadlineStream input = new DeadlineStream(socket);
      input.limit(by, 0);
      Socket upper = secure ? secure(socket, input, request, via) : socket;
      opened = new Connection(request, secure ? null : via, socket, upper, input, maxHead, maxBody);
      return opened;
    } finally {
      if (opened == null) {
        pool.discard(socket);
      }
    }
  }

  static int portOf(HttpRequest request) {
    int port = request.port();
    return port >= 0 ? port : request.scheme().equals("https") ? 443 : 80;
  }

  /** Tries the host's addresses in turn, each for its share of the time left. */
  private Socket connect(String host, int port, boolean secure, Deadline by) throws IOException {
    InetAddress[] addresses = InetAddress.getAllByName(host);
    for (int i = 0; ; i++) {
      int share = Math.max(by.cap(0) / (addresses.length - i), 1);
      Socket socket = secure ? TlsSockets.unconnected() : new Socket(Proxy.NO_PROXY);
      pool.add(socket);
      try {
        socket.connect(new InetSocketAddress(addresses[i], port), share);
        socket.setTcpNoDelay(true);
        return socket;
      } catch (IOException e) {
        pool.discard(socket);
        if (i == addresses.length - 1) {
          throw e;
        }
      }
    }
  }

  private Socket secure(
      Socket socket, DeadlineStream input, HttpRequest request, @Nullable ProxyRoute via)
      throws IOException {
    if (via != null) {
      tunnel(socket, input, request, via);
    }
    return TlsSockets.secure(socket, input, request.host(), portOf(request), tls);
  }

  /** What a proxy answers to {@code CONNECT} is never taken for the origin's answer. */
  private void tunnel(Socket socket, DeadlineStream input, HttpRequest request, ProxyRoute via)
      throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(via.connectRequest(request.host(), portOf(request)));
    WireInput in = new WireInput(input);
    ResponseReader reader = new ResponseReader(in, maxHead, maxBody);
    HttpResponse response = reader.read("CONNECT");
    if (response.status() >= 300) {
      throw new IOException(
          "the proxy refused a tunnel with status ".concat(Integer.toString(response.status())));
    }
    if (!in.isDrained()) {
      throw HttpFormatException.of("the proxy sent bytes before the tunnel was used");
    }
  }
}
