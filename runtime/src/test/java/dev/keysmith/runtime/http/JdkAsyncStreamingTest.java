package dev.keysmith.runtime.http;

import java.time.Duration;

/** Streams through the JDK's client. */
final class JdkAsyncStreamingTest extends StreamingContract {
  @Override
  boolean isSecure() {
    return false;
  }

  @Override
  HttpTransport open(Duration readTimeout, int maxBody) {
    return new BlockingView(
        new JdkAsyncTransport(JdkAsyncTransport.clientBuilder().build(), readTimeout, maxBody));
  }
}
