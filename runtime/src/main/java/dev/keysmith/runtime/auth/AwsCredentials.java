package dev.keysmith.runtime.auth;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An AWS access key, with its session token when it is a temporary one. */
public final class AwsCredentials implements AwsCredentialsProvider {
  private final String accessKeyId;
  private final String secretAccessKey;
  private final @Nullable String sessionToken;

  private AwsCredentials(
      String accessKeyId, String secretAccessKey, @Nullable String sessionToken) {
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
  }

  /**
   * @throws IllegalArgumentException when one of them is blank
   */
  public static AwsCredentials of(String accessKeyId, String secretAccessKey) {
    return of(accessKeyId, secretAccessKey, null);
  }

  /**
   * @throws IllegalArgumentException when the id or the secret is blank
   */
  public static AwsCredentials of(
      String accessKeyId, String secretAccessKey, @Nullable String sessionToken) {
    if (accessKeyId.isBlank() || secretAccessKey.isBlank()) {
      throw new IllegalArgumentException("an access key needs an id and a secret");
    }
    return new AwsCredentials(accessKeyId, secretAccessKey, sessionToken);
  }

  public String accessKeyId() {
    return accessKeyId;
  }

  public String secretAccessKey() {
    return secretAccessKey;
  }

  public @Nullable String sessionToken() {
    return sessionToken;
  }

  /** These credentials, so that fixed ones can stand wherever a provider is asked for. */
  @Override
  public AwsCredentials resolve() {
    return this;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof AwsCredentials that)) {
      return false;
    }
    return accessKeyId.equals(that.accessKeyId)
        && secretAccessKey.equals(that.secretAccessKey)
        && Objects.equals(sessionToken, that.sessionToken);
  }

  @Override
  public int hashCode() {
    return accessKeyId.hashCode();
  }

  /** The id, never the secret or the token. */
  @Override
  public String toString() {
    return "AwsCredentials[".concat(accessKeyId).concat("]");
  }
}
