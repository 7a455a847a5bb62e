package dev.keysmith.runtime.client;

import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import java.time.Duration;

/** The contract of a call, for the async client with its own transport over loopback sockets. */
final class AsyncCallSocketTest extends CallContract {
  @Override
  Wire wire() {
    return new SocketWire();
  }

  @Override
  Caller open(VaultClientBuilder builder) {
    return Caller.async(builder);
  }

  @Override
  void shortReadTimeout(VaultClientBuilder builder) {
    builder.readTimeout(Duration.ofMillis(300));
  }
}
