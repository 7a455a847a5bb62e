package dev.keysmith.runtime.auth;

import dev.keysmith.runtime.error.CredentialsException;
import dev.keysmith.runtime.http.HttpRequest;
import java.time.Instant;

/** Proves to a service who sends a request. Implementations are safe for use by many threads. */
public interface Signer {
  /**
   * Sets the header fields that make up the signature. Signing a request again, as each attempt of
   * a call does, replaces them. All else must be set before, and not changed after.
   *
   * @param region the region to sign for, such as {@code eu-central-1}
   * @param signingName the service's name in signatures, such as {@code kms}
   * @param time when the request is sent, to the second
   * @throws CredentialsException when the credentials do not suit this way of signing
   */
  void sign(
      HttpRequest.Builder request,
      AwsCredentials credentials,
      String region,
      String signingName,
      Instant time);
}
