package dev.keysmith.runtime.http;

import dev.keysmith.runtime.stream.RequestBody;
import java.io.IOException;
import java.io.InputStream;
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
  private boolean sent;

  /** Whether the answer came before the body, which was not sent. */
  private boolean declined;

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

  /**
   * One exchange, up to the end of the response; where the request wants a stream, up to the head
   * of one of success, the body of which {@link #readBody} then gives.
   *
   * @param expectMillis how long a body waits for the server's word that it wants it, or 0 for not
   *     to ask
   */
  HttpResponse exchange(HttpRequest request, Deadline deadline, int readMillis, int expectMillis)
      throws IOException {
    reusable = false;
    declined = false;
    boolean whole = true;
    in.begin();
    bounds.limit(deadline, readMillis);
    IOException unsent = send(request, deadline, readMillis, expectMillis);
    sent = unsent == null && !declined;
    try {
      HttpResponse response = reader.read(request.method(), request.wantsStream());
      whole = reader.isBodyRead();
      if (!whole) {
        bounds.limit(Deadline.none(), readMillis);
      }
      reusable = whole && sent && reader.isReusable();
      return response;
    } catch (IOException e) {
      throw unsent == null || in.hasReceived() ? e : unsent;
    } finally {
      if (whole) {
        in.wipe();
      }
    }
  }

  /** Whether the response has been read to its end. */
  boolean isBodyRead() {
    return reader.isBodyRead();
  }

  /** The length of the body that is being read, or -1. */
  long bodyLength() {
    return reader.bodyLength();
  }

  /** As {@link java.io.InputStream#read(byte[], int, int)}. */
  int readBody(byte[] into, int offset, int length) throws IOException {
    return reader.readBody(into, offset, length);
  }

  /** Ends an exchange whose body has been read to its end; whether another can follow. */
  boolean endBody() {
    reusable = sent && reader.isReusable();
    in.wipe();
    return reusable;
  }

  private @Nullable IOException send(
      HttpRequest request, Deadline deadline, int millis, int expectMillis) throws IOException {
    RequestBody stream = request.stream();
    if (stream == null) {
      return sendBytes(request, deadline, millis, false);
    }
    try (InputStream body = stream.open()) {
      // However small its pieces are, together they may not fit the socket's buffers.
      guarded = true;
      IOException unsent = sendBytes(request, deadline, millis, expectMillis > 0);
      if (unsent == null && expectMillis > 0) {
        declined = isDeclined(deadline, millis, expectMillis);
      }
      return unsent == null && !declined
          ? new BodySender(this, deadline, millis).send(stream, body)
          : unsent;
    }
  }

  /**
   * Waits a while for the server's word. One that says nothing may not know of it, and gets the
   * body (RFC 9110, 10.1.1).
   *
   * @return whether it has answered for good
   */
  private boolean isDeclined(Deadline deadline, int millis, int expectMillis) throws IOException {
    for (int status = 102; status > 100 && status < 200; ) {
      bounds.limit(deadline, expectMillis);
      try {
        in.await();
      } catch (SocketTimeoutException silent) {
        return false;
      } finally {
        bounds.limit(deadline, millis);
      }
      status = reader.readWord();
      if (status >= 200) {
        return true;
      }
    }
    return false;
  }

  /**
   * Writes the request. A peer may refuse a request before it has read it all, and close: what it
   * answered counts, so a failure is returned, not thrown (RFC 9112, 9.5).
   */
  private @Nullable IOException sendBytes(
      HttpRequest request, Deadline deadline, int millis, boolean expect) {
    byte[] body = request.body();
    out.encode(request, expect);
    IOException unsent = tryWrite(out.buffer(), 0, out.length(), deadline, millis);
    out.wipe();
    return unsent == null && body.length > RequestBytes.SMALL_BODY
        ? tryWrite(body, 0, body.length, deadline, millis)
        : unsent;
  }

  /** Why the bytes could not be written, or null. */
  @Nullable IOException tryWrite(
      byte[] bytes, int offset, int length, Deadline deadline, int millis) {
    try {
      write(bytes, offset, length, deadline, millis);
      return null;
    } catch (IOException e) {
      return e;
    }
  }

  /** Once guarded, always: a peer may answer a large body and leave it in the buffers. */
  private void write(byte[] bytes, int offset, int length, Deadline deadline, int millis)
      throws IOException {
    guarded = guarded || length > UNGUARDED;
    if (guarded) {
      writeGuarded(bytes, offset, length, deadline, millis);
    } else {
      deadline.cap(millis);
      output.write(bytes, offset, length);
    }
  }

  /**
   * Writes what may not fit the socket's buffers. A blocking write has no timeout of its own, so
   * the JDK's timer closes the socket when the peer does not take the bytes in time.
   */
  private void writeGuarded(byte[] bytes, int offset, int length, Deadline deadline, int millis)
      throws IOException {
    int end = offset + length;
    for (int at = offset; at < end; at += SLICE) {
      CompletableFuture<Boolean> timer = new CompletableFuture<>();
      timer.completeOnTimeout(true, deadline.cap(millis), TimeUnit.MILLISECONDS);
      CompletableFuture<Void> unused = timer.thenRun(this::expire);
      try {
        output.write(bytes, at, Math.min(SLICE, end - at));
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
