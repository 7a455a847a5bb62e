package dev.keysmith.runtime.client;

import dev.keysmith.runtime.client.vault.VaultClientBuilder;

/** The contract of a call, for the blocking client over a transport in memory. */
final class BlockingCallMemoryTest extends CallContract {
  BlockingCallMemoryTest() {
    super(new MemoryWire(false), Caller::blocking);
  }

  @Override
  public void shortReadTimeout(VaultClientBuilder builder) {
    // Silence in memory ends at once.
  }
}
