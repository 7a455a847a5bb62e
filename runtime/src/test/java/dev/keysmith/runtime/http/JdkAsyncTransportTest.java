package dev.keysmith.runtime.http;

import java.time.Duration;

/** The contract over plain sockets. */
final class JdkAsyncTransportTest extends TransportContract {
  @Override
  boolean isSecure() {
    return false;
  }

  @Override
  HttpTransport open(Duration readTimeout, int maxBody) {
    return new BlockingView(
        JdkAsyncTransport.builder().readTimeout(readTimeout).maxBodyBytes(maxBody).build());
  }
}
