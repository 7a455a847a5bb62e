package dev.keysmith.runtime.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A connection to one origin and its exchanges, one at a time. */
final class Connection {
  /** What a socket's send buffer takes at once when the peer has read all that came before. */
  private static final int UNGUARDED = 20 * 1024;

  private static final int SLICE = 64 * 1024;

  final String origin;

  /** What is closed to end the connection at once. */
  final Socket socket;

  /** The TLS socket over {@link #socket}, or the same; closing it takes leave of the peer. */
  final Socket upper;

  /** When the last exchange ended, by {@link System#nanoTime()}. */
  long idleSince;

  /** The input of {@link #socket}, which bounds the time of each read. */
  private final WireInput bounds;

  private final OutputStream output;
  private final WireInput in;
  private final ResponseReader reader;
  private final RequestBytes out;

  private volatile boolean expired;
  private boolean guarded;
  private boolean reusable;

  /**
   * @param bounds the input of {@code socket}
   */
  Connection(
      String origin,
      RequestBytes out,
      Socket socket,
      Socket upper,
      WireInput bounds,
      int maxHead,
      int maxBody)
      throws IOException {
    this.origin = origin;
    this.out = out;
    this.socket = socket;
    this.upper = upper;
    this.bounds = bounds;
    this.output = upper.getOutputStream();
    this.in = upper == socket ? bounds : new WireInput(upper.getInputStream());
    this.reader = new ResponseReader(in, maxHead, maxBody);
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
    out.encode(request);
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
      writeGuarded(bytes, length, deadline, millis);
    } else {
      deadline.cap(millis);
      output.write(bytes, 0, length);
    }
  }

  /**
   * Writes what may not fit the socket's buffers. A blocking write has no timeout of its own, so
   * the JDK's timer closes the socket when the peer does not take the bytes in time.
   */
  private void writeGuarded(byte[] bytes, int length, Deadline deadline, int millis)
      throws IOException {
    for (int at = 0; at < length; at += SLICE) {
      CompletableFuture<Boolean> timer = new CompletableFuture<>();
      timer.completeOnTimeout(true, deadline.cap(millis), TimeUnit.MILLISECONDS);
      CompletableFuture<Void> unused = timer.thenRun(this::expire);
      try {
        output.write(bytes, at, Math.min(SLICE, length - at));
      } finally {
        timer.cancel(false);
      }
    }
  }

  private void expire() {
    expired = true;
    close(socket);
  }

  /** Whether the last exchange ended because a write took too long. */
  boolean isExpired() {
    return expired;
  }

  /** Whether the last exchange left the connection fit for another. */
  boolean isReusable() {
    return reusable;
  }

  /** Whether any byte of the last exchange's response came. */
  boolean hasReceived() {
    return in.hasReceived();
  }

  /**
   * Whether the peer seems to keep the connection. What it sends unasked makes the connection
   * useless. Only a read tells whether it has closed.
   *
   * @param probeMillis how long that read may wait, or 0 for none
   */
  boolean isAlive(int probeMillis) {
    try {
      if (in.available() == 0 && probeMillis > 0) {
        bounds.limit(Deadline.none(), probeMillis);
        in.read();
        return false;
      }
      return in.available() == 0;
    } catch (SocketTimeoutException silent) {
      return true;
    } catch (IOException e) {
      return false;
    }
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
