package dev.keysmith.runtime.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where settings come from that the program itself does not give. */
public interface ConfigSource {
  /** The value of an environment variable, or null when it is not set. */
  @Nullable String environment(String name);

  /** The value of a system property, or null when it is not set. */
  @Nullable String property(String name);

  /** The environment and the system properties of this process, as they are when asked. */
  static ConfigSource system() {
    return new SystemConfigSource();
  }

  /** Fixed settings, as tests want them. */
  static ConfigSource of(Map<String, String> environment, Map<String, String> properties) {
    return new FixedConfigSource(environment, properties);
  }
}
