package dev.keysmith.runtime.client;

import dev.keysmith.runtime.client.vault.VaultClientBuilder;
import java.time.Duration;

/** The contract of a call, for the blocking client with its own transport over loopback sockets. */
final class BlockingCallSocketTest extends CallContract {
  BlockingCallSocketTest() {
    super(new SocketWire(), Caller::blocking);
  }

  @Override
  public void shortReadTimeout(VaultClientBuilder builder) {
    builder.readTimeout(Duration.ofMillis(300));
  }
}
