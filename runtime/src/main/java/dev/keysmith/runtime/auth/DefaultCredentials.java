package dev.keysmith.runtime.auth;

import dev.keysmith.runtime.config.ConfigSource;
import dev.keysmith.runtime.error.CredentialsException;
import org.jspecify.annotations.Nullable;

/**
 * What a client uses when it is given no credentials: those of the system properties {@code
 * aws.accessKeyId}, {@code aws.secretAccessKey} (or {@code aws.secretKey}, its name in the SDK of
 * old) and, for temporary ones, {@code aws.sessionToken}; else those of the environment variables
 * {@code AWS_ACCESS_KEY_ID}, {@code AWS_SECRET_ACCESS_KEY} and {@code AWS_SESSION_TOKEN}.
 *
 * <p>Blank values count as not set. A source that is set by half is an error, not passed over:
 * another identity would act in place of the one that was meant.
 */
public final class DefaultCredentials implements AwsCredentialsProvider {
  private final ConfigSource source;

  public DefaultCredentials(ConfigSource source) {
    this.source = source;
  }

  /**
   * @throws CredentialsException when no source has credentials, naming all that was tried; or when
   *     one is set by half
   */
  @Override
  public AwsCredentials resolve() {
    boolean old = property("aws.secretAccessKey") == null && property("aws.secretKey") != null;
    String secretName = old ? "aws.secretKey" : "aws.secretAccessKey";
    AwsCredentials found =
        pair(
            "aws.accessKeyId",
            property("aws.accessKeyId"),
            secretName,
            property(secretName),
            property("aws.sessionToken"));
    if (found == null) {
      found =
          pair(
              "AWS_ACCESS_KEY_ID",
              variable("AWS_ACCESS_KEY_ID"),
              "AWS_SECRET_ACCESS_KEY",
              variable("AWS_SECRET_ACCESS_KEY"),
              variable("AWS_SESSION_TOKEN"));
    }
    if (found == null) {
      throw new CredentialsException(
          "no credentials: neither the system properties aws.accessKeyId and aws.secretAccessKey"
              + " nor the environment variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are"
              + " set");
    }
    return found;
  }

  private @Nullable String property(String name) {
    return clean(source.property(name));
  }

  private @Nullable String variable(String name) {
    return clean(source.environment(name));
  }

  private static @Nullable String clean(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** The credentials of one source, or null when it has neither id nor secret. */
  private static @Nullable AwsCredentials pair(
      String idName,
      @Nullable String id,
      String secretName,
      @Nullable String secret,
      @Nullable String token) {
    if (id != null && secret != null) {
      return AwsCredentials.of(id, secret, token);
    }
    if (id == null && secret == null) {
      return null;
    }
    throw new CredentialsException(
        "incomplete credentials: "
            .concat(id == null ? secretName : idName)
            .concat(" is set, but ")
            .concat(id == null ? idName : secretName)
            .concat(" is not"));
  }
}
