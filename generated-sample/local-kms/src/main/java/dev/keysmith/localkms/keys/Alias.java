package dev.keysmith.localkms.keys;

import java.time.Instant;

/**
 * A name for a key.
 *
 * @param name with its {@code alias/}
 * @param keyId the id of the key it stands for
 */
public record Alias(String name, String keyId, Instant created, Instant updated) {
  Alias movedTo(String target, Instant now) {
    return new Alias(name, target, created, now);
  }
}
