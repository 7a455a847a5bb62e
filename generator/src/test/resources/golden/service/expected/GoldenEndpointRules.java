package com.example;

import dev.keysmith.runtime.endpoint.Endpoint;
import dev.keysmith.runtime.endpoint.EndpointParameters;
import dev.keysmith.runtime.endpoint.EndpointResolver;
import dev.keysmith.runtime.endpoint.EndpointRules;

/** Where requests to {@code GoldenService} go: the model's endpoint rules, as decisions. */
final class GoldenEndpointRules implements EndpointResolver {
  GoldenEndpointRules() {}

  @Override
  public Endpoint resolve(EndpointParameters parameters) {
    String endpoint = parameters.endpoint();
    if (endpoint == null) {
      throw EndpointRules.error("The model of GoldenService has no endpoint; the client needs one");
    }
    return Endpoint.parse(endpoint);
  }
}
