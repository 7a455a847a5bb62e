package dev.keysmith.runtime.client;

import dev.keysmith.runtime.client.vault.VaultClientBuilder;

/** The contract of a call, for the async client over a transport in memory. */
final class AsyncCallMemoryTest extends CallContract {
  @Override
  Wire wire() {
    return new MemoryWire(true);
  }

  @Override
  Caller open(VaultClientBuilder builder) {
    return Caller.async(builder);
  }

  @Override
  void shortReadTimeout(VaultClientBuilder builder) {
    // Silence in memory ends at once.
  }
}
