package dev.keysmith.runtime.auth;

import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.error.CredentialsException;

/**
 * What a client uses when it is given no credentials: those of the system properties, else those of
 * the environment. A source that is set by half is an error, not passed over: another identity
 * would act in place of the one that was meant.
 */
public final class DefaultCredentials implements AwsCredentialsProvider {
  private final SystemPropertyCredentials properties;
  private final EnvironmentCredentials environment;

  public DefaultCredentials(ConfigSource source) {
    this.properties = new SystemPropertyCredentials(source);
    this.environment = new EnvironmentCredentials(source);
  }

  /**
   * @throws CredentialsException when no source has credentials, naming all sources and what each
   *     lacks; or when one is set by half
   */
  @Override
  public AwsCredentials resolve() {
    AwsCredentials found = properties.find();
    if (found == null) {
      found = environment.find();
    }
    if (found == null) {
      throw new CredentialsException(
          "no credentials; tried the "
              + SystemPropertyCredentials.MISSING
              + " and the "
              + EnvironmentCredentials.MISSING);
    }
    return found;
  }
}
