package com.example;

import com.example.model.GoldenService;
import dev.keysmith.runtime.client.ClientBuilder;

/** Builds a {@link GoldenAsyncClient}. */
public final class GoldenAsyncClientBuilder extends ClientBuilder<GoldenAsyncClientBuilder> {
  GoldenAsyncClientBuilder() {
    super(GoldenService.SCHEMA, new GoldenEndpointRules());
  }

  /** {@return a client, which is safe for use by many threads at once} */
  public GoldenAsyncClient build() {
    return new DefaultGoldenAsyncClient(asyncServiceClient());
  }
}
