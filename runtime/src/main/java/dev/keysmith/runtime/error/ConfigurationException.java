package dev.keysmith.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * The client lacks something that it needs, such as a region, or was given what contradicts itself.
 */
public final class ConfigurationException extends ClientException {
  private static final long serialVersionUID = 1L;

  public ConfigurationException(String message) {
    super(message);
  }

  public ConfigurationException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * A new one, declared as what the JVM has loaded already: verifying a class that throws it then
   * loads no exception, which a first call would pay for.
   */
  public static RuntimeException of(String message) {
    return new ConfigurationException(message);
  }
}
