package dev.keysmith.runtime.client;

import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import java.time.Duration;

/** The contract of a call, for the blocking client with its own transport over loopback sockets. */
final class BlockingCallSocketTest extends CallContract {
  @Override
  Wire wire() {
    return new SocketWire();
  }

  @Override
  Caller open(VaultClientBuilder builder) {
    return Caller.blocking(builder);
  }

  @Override
  void shortReadTimeout(VaultClientBuilder builder) {
    builder.readTimeout(Duration.ofMillis(300));
  }
}
