package dev.keysmith.runtime.http;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** The contract over HTTP/2. */
final class Http2TransportContractTest extends TransportContract {
  private final Http2Stage stage = new Http2Stage(false);

  @Override
  boolean isSecure() {
    return false;
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
