package dev.keysmith.runtime.http;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** The contract over HTTP/2 and TLS. */
final class Http2StreamingTlsContractTest extends StreamingContract {
  private final Http2Stage stage = new Http2Stage(true);

  @Override
  boolean isSecure() {
    return true;
  }

  @Override
  boolean isScriptSecure() {
    return false;
  }

  @Override
  int front(int port) {
    return stage.front(port);
  }

  @Override
  HttpTransport open(Duration readTimeout, int maxBody) throws IOException {
    return stage.openBlocking(readTimeout, maxBody);
  }

  @AfterEach
  void closeGateway() {
    stage.close();
  }
}
