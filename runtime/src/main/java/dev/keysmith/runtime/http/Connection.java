package dev.keysmith.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;

/** A connection to one origin and its exchanges, one at a time. */
final class Connection {
  /** What a socket's send buffer takes at once when the peer has read all that came before. */
  private static final int UNGUARDED = 20 * 1024;

  private final String scheme;
  private final String host;
  private final int port;
  private final @Nullable ProxyRoute forward;
  private final Socket socket;
  private final Socket upper;
  private final DeadlineStream bounds;
  private final InputStream input;
  private final OutputStream output;
  private final WireInput in;
  private final ResponseReader reader;
  private final RequestBytes out = new RequestBytes();

  private volatile boolean expired;
  private boolean guarded;
  private boolean reusable;
  private long idleSince;

  /**
   * @param forward the proxy that forwards this connection's requests, or null
   * @param socket what is closed to end the connection at once
   * @param upper the TLS socket over it, or the socket itself
   * @param bounds the input of {@code socket}
   */
  Connection(
      HttpRequest request,
      @Nullable ProxyRoute forward,
      Socket socket,
      Socket upper,
      DeadlineStream bounds,
      int maxHead,
      int maxBody)
      throws IOException {
    this.scheme = request.scheme();
    this.host = request.host();
    this.port = request.port();
    this.forward = forward;
    this.socket = socket;
    this.upper = upper;
    this.bounds = bounds;
    this.input = upper == socket ? bounds : upper.getInputStream();
    this.output = upper.getOutputStream();
    this.in = new WireInput(input);
    this.reader = new ResponseReader(in, maxHead, maxBody);
  }

  boolean serves(HttpRequest request) {
    return isTo(request.scheme(), request.host(), request.port());
  }

  boolean isLike(Connection other) {
    return isTo(other.scheme, other.host, other.port);
  }

  private boolean isTo(String itsScheme, String itsHost, int itsPort) {
    return port == itsPort && host.equals(itsHost) && scheme.equals(itsScheme);
  }

  Socket socket() {
    return socket;
  }

  HttpResponse exchange(HttpRequest request, Deadline deadline, int readMillis) throws IOException {
    reusable = false;
    in.begin();
    bounds.limit(deadline, readMillis);
    IOException unsent = send(request, deadline, readMillis);
    try {
      HttpResponse response = reader.read(request.method());
      reusable = unsent == null && reader.isReusable();
      return response;
    } catch (IOException e) {
      throw unsent == null || in.hasReceived() ? e : unsent;
    } finally {
      in.wipe();
    }
  }

  /**
   * Writes the request. A peer may refuse a request before it has read it all, and close: what it
   * answered counts, so a failure is returned, not thrown (RFC 9112, 9.5).
   */
  private @Nullable IOException send(HttpRequest request, Deadline deadline, int millis) {
    byte[] body = request.body();
    out.encode(request, forward);
    try {
      write(out.buffer(), out.length(), deadline, millis);
      if (body.length > RequestBytes.SMALL_BODY) {
        write(body, body.length, deadline, millis);
      }
      return null;
    } catch (IOException e) {
      return e;
    } finally {
      out.wipe();
    }
  }

  /** Once guarded, always: a peer may answer a large body and leave it in the buffers. */
  private void write(byte[] bytes, int length, Deadline deadline, int millis) throws IOException {
    guarded = guarded || length > UNGUARDED;
    if (guarded) {
      WriteGuard.write(this, output, bytes, length, deadline, millis);
    } else {
      deadline.cap(millis);
      output.write(bytes, 0, length);
    }
  }

  /** Whether the last exchange left the connection fit for another. */
  boolean isReusable() {
    return reusable;
  }

  /** Whether any byte of the last exchange's response came. */
  boolean hasReceived() {
    return in.hasReceived();
  }

  /** Ends a write that takes too long; called by another thread. */
  void expire() {
    expired = true;
    close(socket);
  }

  boolean isExpired() {
    return expired;
  }

  void rest(long nanoTime) {
    idleSince = nanoTime;
  }

  boolean hasRestedFor(long nanos, long nanoTime) {
    return nanoTime - idleSince >= nanos;
  }

  /**
   * Whether the peer seems to keep the connection. What it sends unasked makes the connection
   * useless. Only a read tells whether it has closed.
   *
   * @param probeMillis how long that read may wait, or 0 for none
   */
  boolean isAlive(int probeMillis) {
    try {
      return input.available() == 0 && (probeMillis == 0 || isSilent(probeMillis));
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isSilent(int millis) throws IOException {
    bounds.limit(Deadline.none(), millis);
    try {
      input.read();
      return false;
    } catch (SocketTimeoutException e) {
      return true;
    }
  }

  /** Ends a connection that is not in use; TLS says so to the peer. */
  void close() {
    close(upper);
  }

  /** Closes without complaint: there is nobody to whom a failure would matter. */
  static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // The socket is of no more use in either case.
    }
  }
}
