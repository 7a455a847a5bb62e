package dev.keysmith.runtime.client;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * The idempotency tokens of a client that was given no source of its own: random UUIDs (RFC 9562,
 * version 4), made only for operations that have such a member.
 */
final class RandomTokens implements Supplier<String> {
  @Override
  public String get() {
    return UUID.randomUUID().toString();
  }
}
