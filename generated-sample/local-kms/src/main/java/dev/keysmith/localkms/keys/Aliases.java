package dev.keysmith.localkms.keys;

import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.sample.kms.model.AlreadyExistsException;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The account's aliases by name. */
public final class Aliases {
  private final Scope scope;
  private final ConcurrentSkipListMap<String, Alias> byName = new ConcurrentSkipListMap<>();

  Aliases(Scope scope) {
    this.scope = scope;
  }

  /**
   * @throws AlreadyExistsException when there is one of this name
   */
  public void create(String name, String keyId, Instant now) {
    if (byName.putIfAbsent(name, new Alias(name, keyId, now, now)) != null) {
      throw AlreadyExistsException.builder()
          .message("An alias with the name " + scope.aliasArn(name) + " already exists")
          .build();
    }
  }

  /** Lets the alias stand for another key. */
  public void move(String name, String keyId, Instant now) {
    if (byName.computeIfPresent(name, (same, alias) -> alias.movedTo(keyId, now)) == null) {
      throw Faults.noSuchAlias(scope.aliasArn(name));
    }
  }

  public void delete(String name) {
    if (byName.remove(name) == null) {
      throw Faults.noSuchAlias(scope.aliasArn(name));
    }
  }

  public @Nullable Alias find(String name) {
    return byName.get(name);
  }

  /** All aliases, or those of one key, by name. */
  public NavigableMap<String, Alias> of(@Nullable String keyId) {
    NavigableMap<String, Alias> found = new TreeMap<>(byName);
    if (keyId != null) {
      found.values().removeIf(alias -> !alias.keyId().equals(keyId));
    }
    return found;
  }

  void deleteAllOf(String keyId) {
    byName.values().removeIf(alias -> alias.keyId().equals(keyId));
  }
}
