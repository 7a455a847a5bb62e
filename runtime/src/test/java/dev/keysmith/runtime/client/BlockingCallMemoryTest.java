package dev.keysmith.runtime.client;

import dev.keysmith.runtime.client.vault.VaultClientBuilder;

/** The contract of a call, for the blocking client over a transport in memory. */
final class BlockingCallMemoryTest extends CallContract {
  @Override
  Wire wire() {
    return new MemoryWire(false);
  }

  @Override
  Caller open(VaultClientBuilder builder) {
    return Caller.blocking(builder);
  }

  @Override
  void shortReadTimeout(VaultClientBuilder builder) {
    // Silence in memory ends at once.
  }
}
