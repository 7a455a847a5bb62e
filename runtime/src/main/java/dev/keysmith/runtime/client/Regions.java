package dev.keysmith.runtime.client;

import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.endpoint.Endpoint;
import dev.keysmith.runtime.error.ConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * The region to call: what the program says, then the system property {@code aws.region}, then the
 * environment's {@code AWS_REGION} and {@code AWS_DEFAULT_REGION}. Blank values count as not set.
 * Not loaded when the program gives a region that is well-formed.
 */
final class Regions {
  private static final String PROPERTY = "aws.region";
  private static final String VARIABLE = "AWS_REGION";
  private static final String DEFAULT_VARIABLE = "AWS_DEFAULT_REGION";

  private Regions() {}

  /**
   * The region, or null when none is set anywhere.
   *
   * @param explicit the region that the program gives, or null
   * @throws ConfigurationException when the region found cannot be part of a host name
   */
  static @Nullable String find(@Nullable String explicit, ConfigSource source) {
    if (explicit != null) {
      return checked(explicit, "the client's builder");
    }
    String region = source.property(PROPERTY);
    if (region != null && !region.isBlank()) {
      return checked(region, "system property ".concat(PROPERTY));
    }
    region = source.environment(VARIABLE);
    if (region != null && !region.isBlank()) {
      return checked(region, "environment variable ".concat(VARIABLE));
    }
    region = source.environment(DEFAULT_VARIABLE);
    return region == null || region.isBlank()
        ? null
        : checked(region, "environment variable ".concat(DEFAULT_VARIABLE));
  }

  /**
   * The region.
   *
   * @param explicit the region that the program gives, or null
   * @throws ConfigurationException when none is set, naming all that was tried; or when the region
   *     found cannot be part of a host name
   */
  static String resolve(@Nullable String explicit, ConfigSource source) {
    String region = find(explicit, source);
    if (region == null) {
      throw ConfigurationException.of(
          "no region: none of the client's builder, the system property aws.region and the"
              + " environment variables AWS_REGION and AWS_DEFAULT_REGION gives one");
    }
    return region;
  }

  /**
   * A region goes into host names: anything but a label (RFC 1123) could send requests elsewhere.
   */
  private static String checked(String region, String origin) {
    String name = region.strip();
    if (!Endpoint.isHostLabel(name)) {
      throw ConfigurationException.of(
          "the region of "
              .concat(origin)
              .concat(
                  " is no region: only letters, digits and inner hyphens are allowed, at most 63"));
    }
    return name;
  }
}
