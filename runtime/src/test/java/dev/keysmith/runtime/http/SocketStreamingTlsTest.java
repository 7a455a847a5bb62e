package dev.keysmith.runtime.http;

/** Streams over TLS. */
final class SocketStreamingTlsTest extends SocketStreamingContract {
  @Override
  boolean isSecure() {
    return true;
  }
}
