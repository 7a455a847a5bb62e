package dev.keysmith.runtime.client.vault;

import dev.keysmith.runtime.client.AsyncServiceClient;
import dev.keysmith.runtime.client.ClientBuilder;
import dev.keysmith.runtime.client.ServiceClient;
import dev.keysmith.runtime.endpoint.EndpointResolver;

/** The builder of a generated client, which here gives the runtime's clients bare. */
public final class VaultClientBuilder extends ClientBuilder<VaultClientBuilder> {
  public VaultClientBuilder() {
    this(new VaultEndpointRules());
  }

  public VaultClientBuilder(EndpointResolver rules) {
    super(VaultService.SCHEMA, rules);
  }

  public ServiceClient build() {
    return serviceClient();
  }

  public AsyncServiceClient buildAsync() {
    return asyncServiceClient();
  }
}
