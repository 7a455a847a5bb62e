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
        JdkAsyncTransport.builder()
            .sslContext(TestKeys.LOOPBACK.context())
            .readTimeout(readTimeout)
            .maxBodyBytes(maxBody)
            .build());
  }
}
