package dev.keysmith.runtime.http;

/** Bodies that wait, over TLS. */
final class ExpectContinueTlsTest extends ExpectContinueContract {
  @Override
  boolean isSecure() {
    return true;
  }
}
