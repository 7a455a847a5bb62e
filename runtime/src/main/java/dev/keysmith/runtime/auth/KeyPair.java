package dev.keysmith.runtime.auth;

import dev.keysmith.runtime.error.CredentialsException;
import org.jspecify.annotations.Nullable;

/** Makes credentials of the settings of one source, of which some may be missing. */
final class KeyPair {
  private KeyPair() {}

  /** The setting without white space around it; null when it is missing or blank. */
  static @Nullable String clean(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /**
   * The credentials, or null when both are missing.
   *
   * @param source what the names are, for the message
   * @throws CredentialsException when but one is there
   */
  static @Nullable AwsCredentials of(
      String source,
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
            .concat(source)
            .concat(" ")
            .concat(id == null ? secretName : idName)
            .concat(" is set, but ")
            .concat(id == null ? idName : secretName)
            .concat(" is not"));
  }
}
