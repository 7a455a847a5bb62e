package dev.keysmith.runtime.endpoint;

/** A service's endpoint rules. */
public interface EndpointResolver {
  Endpoint resolve(EndpointParameters parameters);
}
