package dev.keysmith.runtime.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where settings come from that the program itself does not give. */
public final class ConfigSource {
  private static final ConfigSource SYSTEM = new ConfigSource(null, null);

  /** Null for those of this process. */
  private final @Nullable Map<String, String> environment;

  private final @Nullable Map<String, String> properties;

  private ConfigSource(
      @Nullable Map<String, String> environment, @Nullable Map<String, String> properties) {
    this.environment = environment;
    this.properties = properties;
  }

  /** The environment and the system properties of this process, as they are when asked. */
  public static ConfigSource system() {
    return SYSTEM;
  }

  /** Fixed settings, as tests want them. */
  public static ConfigSource of(Map<String, String> environment, Map<String, String> properties) {
    return new ConfigSource(Map.copyOf(environment), Map.copyOf(properties));
  }

  /** The value of an environment variable, or null when it is not set. */
  public @Nullable String environment(String name) {
    return environment == null ? System.getenv(name) : environment.get(name);
  }

  /** The value of a system property, or null when it is not set. */
  public @Nullable String property(String name) {
    return properties == null ? System.getProperty(name) : properties.get(name);
  }
}
