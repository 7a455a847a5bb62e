package dev.keysmith.http2;

import dev.keysmith.runtime.http.HttpFormatException;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Exception;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Netty's failures as those that sockets have. */
final class Failures {
  private Failures() {}

  static IOException plain(Throwable failure) {
    Throwable cause = failure.getCause();
    if (cause != null
        && (failure instanceof CompletionException || failure instanceof DecoderException)) {
      return plain(cause);
    }
    if (failure instanceof TimeoutException || failure instanceof ConnectTimeoutException) {
      return with(failure, new SocketTimeoutException());
    }
    if (failure instanceof ClosedChannelException) {
      return with(failure, closed());
    }
    if (failure instanceof SSLException tls && cause instanceof ClosedChannelException) {
      return with(tls, closed());
    }
    if (failure instanceof Http2Exception) {
      return with(failure, new HttpFormatException("the peer's HTTP/2 is malformed"));
    }
    return failure instanceof IOException io ? io : new IOException(failure);
  }

  private static IOException with(Throwable cause, IOException failure) {
    failure.initCause(cause);
    return failure;
  }

  /** The head of a request could not be written; nothing malformed came from the peer. */
  static IOException unsent(Throwable failure) {
    return failure instanceof Http2Exception
        ? with(failure, new SocketException("the connection takes no further stream"))
        : plain(failure);
  }

  /** The peer closed the connection. */
  static SocketException closed() {
    return new SocketException("the connection was closed");
  }

  /** The peer reset the stream (RFC 9113, 6.4). */
  static IOException reset(long code) {
    Http2Error error = Http2Error.valueOf(code);
    String name = error == null ? Long.toString(code) : error.name();
    return error == Http2Error.HTTP_1_1_REQUIRED
        ? new HttpFormatException("the peer wants HTTP/1.1 for this request")
        : new SocketException("the stream was reset: " + name);
  }
}
