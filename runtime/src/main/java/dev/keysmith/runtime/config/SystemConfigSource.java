package dev.keysmith.runtime.config;

import org.jspecify.annotations.Nullable;

/** The settings of this process. */
final class SystemConfigSource implements ConfigSource {
  @Override
  public @Nullable String environment(String name) {
    return System.getenv(name);
  }

  @Override
  public @Nullable String property(String name) {
    return System.getProperty(name);
  }
}
