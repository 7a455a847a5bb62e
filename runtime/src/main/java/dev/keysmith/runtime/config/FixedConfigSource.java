package dev.keysmith.runtime.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings that never change. */
final class FixedConfigSource implements ConfigSource {
  private final Map<String, String> environment;
  private final Map<String, String> properties;

  FixedConfigSource(Map<String, String> environment, Map<String, String> properties) {
    this.environment = Map.copyOf(environment);
    this.properties = Map.copyOf(properties);
  }

  @Override
  public @Nullable String environment(String name) {
    return environment.get(name);
  }

  @Override
  public @Nullable String property(String name) {
    return properties.get(name);
  }
}
