package dev.keysmith.runtime.client;

import dev.keysmith.runtime.error.ConfigurationException;

/**
 * The exceptions of builders. Made here, so that verifying the code that throws them does not load
 * their classes.
 */
final class ClientFailures {
  private ClientFailures() {}

  static RuntimeException configuration(String message) {
    return new ConfigurationException(message);
  }

  static boolean isConfiguration(RuntimeException failure) {
    return failure instanceof ConfigurationException;
  }
}
