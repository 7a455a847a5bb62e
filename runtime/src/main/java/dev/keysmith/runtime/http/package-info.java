/**
 * Messages of HTTP and the transports that carry them.
 *
 * <ul>
 *   <li>{@link dev.keysmith.runtime.http.HttpRequest}, {@link
 *       dev.keysmith.runtime.http.HttpResponse} and {@link dev.keysmith.runtime.http.HttpHeaders}
 *       are messages, whose bodies are in memory or are streams; a {@link
 *       dev.keysmith.runtime.http.Deadline} says when a call is abandoned.
 *   <li>{@link dev.keysmith.runtime.http.SocketTransport} is the blocking transport. It takes a
 *       {@code Connection} from its {@code ConnectionPool}, which opens them too. {@code
 *       RequestBytes} writes requests; {@code ResponseReader} reads responses with {@code
 *       ResponseHead} from a {@code WireInput}, which bounds the time of every read of a socket and
 *       which any stream can feed. {@code BodySender} and {@code ResponseStream} carry bodies that
 *       are not held in memory. {@code TlsSocket} and {@code TransportFailures} are loaded by those
 *       calls alone that need them.
 *   <li>{@link dev.keysmith.runtime.http.JdkAsyncTransport} is the asynchronous transport, over
 *       {@code java.net.http}: {@code AsyncExchange} is one call of it, {@code StreamedRequest} and
 *       {@code UnreadBody} are its bodies that are not held in memory.
 *   <li>Other transports are made with {@link dev.keysmith.runtime.http.ResponseHead}, {@link
 *       dev.keysmith.runtime.http.StreamedBody} and {@link
 *       dev.keysmith.runtime.http.TransportFailures}, so that they receive and fail alike.
 * </ul>
 */
@NullMarked
package dev.keysmith.runtime.http;

import org.jspecify.annotations.NullMarked;
