package dev.keysmith.runtime.http;

import java.time.Duration;

/** Streams through the JDK's client over TLS. */
final class JdkAsyncStreamingTlsTest extends StreamingContract {
  @Override
  boolean isSecure() {
    return true;
  }

  @Override
  HttpTransport open(Duration readTimeout, int maxBody) {
    return new BlockingView(
        new JdkAsyncTransport(
            JdkAsyncTransport.clientBuilder().sslContext(TestKeys.LOOPBACK.context()).build(),
            readTimeout,
            maxBody));
  }
}
