package dev.keysmith.localkms.keys;

import java.security.SecureRandom;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The account's grants by id. */
public final class Grants {
  private final SecureRandom random;
  private final TreeMap<String, Grant> byId = new TreeMap<>();

  Grants(SecureRandom random) {
    this.random = random;
  }

  public String newId() {
    return RandomIds.hex(random, 32);
  }

  public String newToken() {
    return RandomIds.hex(random, 64);
  }

  /** Keeps the grant, or gives the one that the same request with a name has made before. */
  public synchronized Grant add(Grant grant) {
    for (Grant old : byId.values()) {
      if (old.isSameRequest(grant)) {
        return old;
      }
    }
    byId.put(grant.id(), grant);
    return grant;
  }

  /** The grants that the condition holds for, by id. */
  public synchronized NavigableMap<String, Grant> where(Predicate<Grant> condition) {
    NavigableMap<String, Grant> found = new TreeMap<>(byId);
    found.values().removeIf(condition.negate());
    return found;
  }

  /** The first grant that the condition holds for, or null. */
  public @Nullable Grant find(Predicate<Grant> condition) {
    var first = where(condition).firstEntry();
    return first == null ? null : first.getValue();
  }

  public synchronized void delete(Grant grant) {
    byId.remove(grant.id());
  }

  synchronized void deleteAllOf(String keyId) {
    byId.values().removeIf(grant -> grant.keyId().equals(keyId));
  }
}
