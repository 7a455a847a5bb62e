package dev.keysmith.runtime.auth;

import dev.keysmith.runtime.error.CredentialsException;

/**
 * Where credentials come from. Asked before each attempt; a provider of temporary ones caches them.
 */
public interface AwsCredentialsProvider {
  /**
   * @throws CredentialsException when there are none; the message names what was tried
   */
  AwsCredentials resolve();
}
