package dev.keysmith.runtime.client.vault;

import dev.keysmith.runtime.endpoint.Endpoint;
import dev.keysmith.runtime.endpoint.EndpointParameters;
import dev.keysmith.runtime.endpoint.EndpointResolver;
import dev.keysmith.runtime.error.ConfigurationException;

/** Rules as most services have them. */
public final class VaultEndpointRules implements EndpointResolver {
  @Override
  public Endpoint resolve(EndpointParameters parameters) {
    String endpoint = parameters.endpoint();
    if (endpoint != null) {
      if (parameters.useFips()) {
        throw new ConfigurationException(
            "Invalid Configuration: FIPS and custom endpoint are not supported");
      }
      return Endpoint.parse(endpoint);
    }
    String region = parameters.region();
    if (region == null) {
      throw new ConfigurationException("Invalid Configuration: Missing Region");
    }
    String host =
        (parameters.useFips() ? "vault-fips." : "vault.")
            + region
            + (parameters.useDualStack() ? ".api.aws" : ".amazonaws.com");
    return Endpoint.of("https", host, -1, "");
  }
}
