package dev.keysmith.http2;

import dev.keysmith.runtime.http.Deadline;
import io.netty.channel.EventLoopGroup;
import java.time.Duration;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Settings of a transport over HTTP/2. */
public final class Http2Builder {
  int connectMillis = 5_000;
  int readMillis = 60_000;
  int idleMillis = 30_000;
  int maxHead = 64 * 1024;
  int maxBody = 64 * 1024 * 1024;
  int window = 1024 * 1024;
  @Nullable SSLContext tls;
  @Nullable Executor executor;
  @Nullable EventLoopGroup eventLoops;

  Http2Builder() {}

  /** The time to connect, with the handshakes of TLS and HTTP/2; 5 s if not set. */
  public Http2Builder connectTimeout(Duration timeout) {
    connectMillis = Deadline.millis(timeout);
    return this;
  }

  /**
   * The time for the server to take a piece of a request's body, to answer once the request has
   * ended, and between two pieces of a response; 60 s if not set. A request whose body waits for
   * the caller is no reason to give up.
   */
  public Http2Builder readTimeout(Duration timeout) {
    readMillis = Deadline.millis(timeout);
    return this;
  }

  /** How long a connection without streams is kept; 30 s if not set. */
  public Http2Builder idleLifetime(Duration lifetime) {
    idleMillis = Deadline.millis(lifetime);
    return this;
  }

  /** The size that a response's head may have, as RFC 9113, 6.5.2 counts it; 64 KiB if not set. */
  public Http2Builder maxHeadBytes(int bytes) {
    maxHead = atLeast(64, bytes);
    return this;
  }

  /**
   * The bytes that a response's body may have, unless it is handed out unread; 64 MiB if not set.
   */
  public Http2Builder maxBodyBytes(int bytes) {
    maxBody = atLeast(0, bytes);
    return this;
  }

  /**
   * The bytes of a response that may come before its reader asks for them, and so are held in
   * memory; 1 MiB if not set.
   *
   * @throws IllegalArgumentException when it is below 16 KiB
   */
  public Http2Builder streamWindow(int bytes) {
    window = atLeast(16 * 1024, bytes);
    return this;
  }

  /**
   * What TLS is made with; the JDK's default if not set. Certificates are held against the host's
   * name in every case.
   */
  public Http2Builder sslContext(SSLContext context) {
    tls = context;
    return this;
  }

  /**
   * What reads bodies of requests, completes futures and calls subscribers; threads of the
   * transport's own if not set. It must not run tasks on the thread that hands them in.
   */
  public Http2Builder executor(Executor given) {
    executor = given;
    return this;
  }

  /**
   * What serves the connections, for NIO; one thread of the transport's own if not set. One that is
   * given is not ended with the transport.
   */
  public Http2Builder eventLoops(EventLoopGroup given) {
    eventLoops = given;
    return this;
  }

  /** A transport for clients that block. */
  public Http2Transport build() {
    return new Http2Transport(new Engine(this, Runnable::run));
  }

  /** A transport for clients that do not block. */
  public Http2AsyncTransport buildAsync() {
    return new Http2AsyncTransport(new Engine(this, null));
  }

  private static int atLeast(int least, int value) {
    if (value < least) {
      throw new IllegalArgumentException("the least allowed is " + least);
    }
    return value;
  }
}
