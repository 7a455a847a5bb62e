package dev.keysmith.runtime.client;

import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import java.time.Duration;

/** The contract of a call, for the async client with its own transport over loopback sockets. */
final class AsyncCallSocketTest extends CallContract {
  AsyncCallSocketTest() {
    super(new SocketWire(), Caller::async);
  }

  @Override
  public void shortReadTimeout(VaultClientBuilder builder) {
    builder.readTimeout(Duration.ofMillis(300));
  }
}
