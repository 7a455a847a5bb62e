package dev.keysmith.runtime.endpoint;

import dev.keysmith.runtime.error.ConfigurationException;

/** Says where a service is reached; the compiled form of its endpoint rules. */
public interface EndpointResolver {
  /**
   * @throws ConfigurationException with the rule's own text when the parameters contradict each
   *     other or lead nowhere
   */
  Endpoint resolve(EndpointParameters parameters);
}
