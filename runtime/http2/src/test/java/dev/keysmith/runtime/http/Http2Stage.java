package dev.keysmith.runtime.http;

import dev.keysmith.http2.Http2Builder;
import dev.keysmith.http2.Http2Transport;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What puts HTTP/2 between a contract and its scripts. */
final class Http2Stage implements AutoCloseable {
  private final boolean secure;
  private @Nullable Gateway gateway;

  Http2Stage(boolean secure) {
    this.secure = secure;
  }

  int front(int port) {
    Gateway opened = new Gateway(secure ? TestKeys.LOOPBACK.context() : null, port);
    gateway = opened;
    return opened.port();
  }

  HttpTransport openBlocking(Duration readTimeout, int maxBody) {
    return builder(readTimeout, maxBody).build();
  }

  HttpTransport openAsync(Duration readTimeout, int maxBody) {
    return new BlockingView(builder(readTimeout, maxBody).buildAsync());
  }

  private Http2Builder builder(Duration readTimeout, int maxBody) {
    Http2Builder builder = Http2Transport.builder().readTimeout(readTimeout).maxBodyBytes(maxBody);
    return secure ? builder.sslContext(TestKeys.LOOPBACK.context()) : builder;
  }

  @Override
  public void close() {
    if (gateway != null) {
      gateway.close();
    }
  }
}
