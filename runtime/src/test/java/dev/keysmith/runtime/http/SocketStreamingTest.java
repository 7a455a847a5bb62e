package dev.keysmith.runtime.http;

/** Streams over plain sockets. */
final class SocketStreamingTest extends SocketStreamingContract {
  @Override
  boolean isSecure() {
    return false;
  }
}
