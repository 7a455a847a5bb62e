package dev.keysmith.runtime.auth;

import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.error.CredentialsException;
import org.jspecify.annotations.Nullable;

/**
 * Credentials of the system properties {@code aws.accessKeyId}, {@code aws.secretAccessKey} (or
 * {@code aws.secretKey}, its name in the SDK of old) and, for temporary ones, {@code
 * aws.sessionToken}. Blank values count as not set.
 */
public final class SystemPropertyCredentials implements AwsCredentialsProvider {
  private static final String ID = "aws.accessKeyId";
  private static final String SECRET = "aws.secretAccessKey";
  private static final String OLD_SECRET = "aws.secretKey";
  private static final String TOKEN = "aws.sessionToken";
  static final String MISSING =
      "system properties (aws.accessKeyId and aws.secretAccessKey are not set)";

  private final ConfigSource source;

  public SystemPropertyCredentials(ConfigSource source) {
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
    String secret = KeyPair.clean(source.property(SECRET));
    String oldSecret = secret == null ? KeyPair.clean(source.property(OLD_SECRET)) : null;
    return KeyPair.of(
        "system property",
        ID,
        KeyPair.clean(source.property(ID)),
        oldSecret == null ? SECRET : OLD_SECRET,
        oldSecret == null ? secret : oldSecret,
        KeyPair.clean(source.property(TOKEN)));
  }
}
