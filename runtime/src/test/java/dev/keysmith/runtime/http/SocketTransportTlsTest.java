package dev.keysmith.runtime.http;

/** The contract over TLS. */
final class SocketTransportTlsTest extends SocketTransportContract {
  @Override
  boolean isSecure() {
    return true;
  }
}
