package dev.keysmith.runtime.http;

import java.io.IOException;

/**
 * Sends one request and receives its response, blocking. Implementations are safe for use by many
 * threads at once.
 */
public interface HttpTransport extends AutoCloseable {
  /**
   * One exchange, without redirects and without retries, but for a kept connection that the server
   * had closed before any byte of the response came.
   *
   * <p>A failure that the JDK has a class for keeps it: {@link java.net.UnknownHostException},
   * {@link java.net.ConnectException}, {@link javax.net.ssl.SSLException} and so on. Messages name
   * the peer where they can, and nothing of the request.
   *
   * <p>The deadline bounds the exchange up to the response's end, or to its head where the body is
   * handed out unread; reads of such a body are bounded by the transport's read timeout, each by
   * itself, and a body that breaks off fails them.
   *
   * @throws DeadlineExceededException when the deadline passes first
   * @throws java.net.SocketTimeoutException when connecting, or one read, takes longer than the
   *     transport allows
   * @throws HttpFormatException when the response is malformed or exceeds a limit
   * @throws IOException when the exchange fails otherwise
   */
  HttpResponse send(HttpRequest request, Deadline deadline) throws IOException;

  /** Closes all connections. A call under way fails. */
  @Override
  void close();
}
