package dev.keysmith.runtime.http;

import java.time.Duration;

/** The contract over TLS. */
final class JdkAsyncTransportTlsTest extends TransportContract {
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
