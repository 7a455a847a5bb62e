package dev.keysmith.runtime.client;

import dev.keysmith.runtime.client.vault.VaultClientBuilder;

/** The contract of a call, for the async client over HTTP/2. */
final class AsyncCallHttp2Test extends CallContract {
  AsyncCallHttp2Test() {
    super(new Http2Wire(true), Caller::async);
  }

  @Override
  public void shortReadTimeout(VaultClientBuilder builder) {
    ((Http2Wire) wire()).shortReadTimeout(builder);
  }
}
