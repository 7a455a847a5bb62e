package dev.keysmith.runtime.http;

/** Bodies that wait, over plain sockets. */
final class ExpectContinueTest extends ExpectContinueContract {
  @Override
  boolean isSecure() {
    return false;
  }
}
