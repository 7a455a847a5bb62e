package dev.keysmith.runtime.auth;

import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.error.CredentialsException;
import org.jspecify.annotations.Nullable;

/**
 * Credentials of the environment variables {@code AWS_ACCESS_KEY_ID}, {@code AWS_SECRET_ACCESS_KEY}
 * and, for temporary ones, {@code AWS_SESSION_TOKEN}. Blank values count as not set.
 */
public final class EnvironmentCredentials implements AwsCredentialsProvider {
  private static final String ID = "AWS_ACCESS_KEY_ID";
  private static final String SECRET = "AWS_SECRET_ACCESS_KEY";
  private static final String TOKEN = "AWS_SESSION_TOKEN";
  static final String MISSING =
      "environment variables (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set)";

  private final ConfigSource source;

  public EnvironmentCredentials(ConfigSource source) {
    this.source = source;
  }

  @Override
  public AwsCredentials resolve() {
    AwsCredentials found = find();
    if (found == null) {
      throw new CredentialsException("no credentials; tried ".concat(MISSING));
    }
    return found;
  }

  /** Null when neither id nor secret is set. */
  @Nullable AwsCredentials find() {
    return KeyPair.of(
        "environment variable",
        ID,
        KeyPair.clean(source.environment(ID)),
        SECRET,
        KeyPair.clean(source.environment(SECRET)),
        KeyPair.clean(source.environment(TOKEN)));
  }
}
