package com.example;

import com.example.model.GoldenService;
import dev.keysmith.runtime.client.ClientBuilder;

/** Builds a {@link GoldenClient}. */
public final class GoldenClientBuilder extends ClientBuilder<GoldenClientBuilder> {
  GoldenClientBuilder() {
    super(GoldenService.SCHEMA, new GoldenEndpointRules());
  }

  /** {@return a client, which is safe for use by many threads at once} */
  public GoldenClient build() {
    return new DefaultGoldenClient(serviceClient());
  }
}
