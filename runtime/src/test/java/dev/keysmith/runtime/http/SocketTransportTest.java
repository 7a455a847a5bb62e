package dev.keysmith.runtime.http;

/** The contract over plain sockets. */
final class SocketTransportTest extends SocketTransportContract {
  @Override
  boolean isSecure() {
    return false;
  }
}
