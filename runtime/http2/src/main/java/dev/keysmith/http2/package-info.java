/**
 * An optional transport over HTTP/2 (RFC 9113) that sends and receives at the same time: the
 * response is there as soon as its head is, while the request's body still goes out.
 *
 * <ul>
 *   <li>{@link dev.keysmith.http2.Http2Transport} and {@link
 *       dev.keysmith.http2.Http2AsyncTransport} are the transports; {@link
 *       dev.keysmith.http2.Http2Builder} has their settings.
 *   <li>{@code Engine} owns the threads. {@code Connections} has for each origin the {@code
 *       Connection}s that {@code Connector} opens, and gives room for one stream at a time.
 *   <li>{@code Exchange} is one call, {@code StreamHandler} receives its response, of which {@code
 *       HandedBody} is the body where it is handed out, and {@code Patience} ends it when the peer
 *       does nothing. {@code RequestSender} sends its request: a body in memory by itself, a
 *       publisher's with {@code PublishedBody} and a stream's with {@code PumpedBody}.
 * </ul>
 *
 * Nothing of the caller's runs on the thread that serves the connections.
 */
@NullMarked
package dev.keysmith.http2;

import org.jspecify.annotations.NullMarked;
