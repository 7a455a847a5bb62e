package dev.keysmith.runtime.client;

import dev.keysmith.runtime.client.vault.VaultClientBuilder;

/** The contract of a call, for the async client over a transport in memory. */
final class AsyncCallMemoryTest extends CallContract {
  AsyncCallMemoryTest() {
    super(new MemoryWire(true), Caller::async);
  }

  @Override
  public void shortReadTimeout(VaultClientBuilder builder) {
    // Silence in memory ends at once.
  }
}
