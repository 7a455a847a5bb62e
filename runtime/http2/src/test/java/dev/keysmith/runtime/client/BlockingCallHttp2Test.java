package dev.keysmith.runtime.client;

import dev.keysmith.runtime.client.vault.VaultClientBuilder;

/** The contract of a call, for the blocking client over HTTP/2. */
final class BlockingCallHttp2Test extends CallContract {
  BlockingCallHttp2Test() {
    super(new Http2Wire(false), Caller::blocking);
  }

  @Override
  public void shortReadTimeout(VaultClientBuilder builder) {
    ((Http2Wire) wire()).shortReadTimeout(builder);
  }
}
