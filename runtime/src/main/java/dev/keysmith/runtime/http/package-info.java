/**
 * Messages of HTTP and the transports that carry them.
 *
 * <ul>
 *   <li>{@link dev.keysmith.runtime.http.HttpRequest}, {@link
 *       dev.keysmith.runtime.http.HttpResponse} and {@link dev.keysmith.runtime.http.HttpHeaders}
 *       are messages whose bodies are in memory; a {@link dev.keysmith.runtime.http.Deadline} says
 *       when a call is abandoned.
 *   <li>{@link dev.keysmith.runtime.http.SocketTransport} is the blocking transport. It takes a
 *       {@code Connection} from its {@code ConnectionPool} or has the {@code Connector} open one.
 *       {@code RequestBytes} writes requests; {@code ResponseReader} reads responses with {@code
 *       ResponseHead} and {@code ChunkedBody} from a {@code WireInput}, which any stream can feed.
 *       Every read goes through a {@code DeadlineStream}; large writes are watched by {@code
 *       WriteGuard}. {@code TlsSockets}, {@code ProxyRoute} and {@code TransportFailures} are
 *       loaded by those calls alone that need them.
 *   <li>{@link dev.keysmith.runtime.http.JdkAsyncTransport} is the asynchronous transport, over
 *       {@code java.net.http}: {@code JdkMessages} translates, {@code BoundedBody} collects, {@code
 *       AsyncExchange} keeps the deadline.
 * </ul>
 */
@NullMarked
package dev.keysmith.runtime.http;

import org.jspecify.annotations.NullMarked;
