package dev.keysmith.localkms.keys;

import dev.keysmith.localkms.fault.Faults;
import dev.keysmith.sample.kms.model.LimitExceededException;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tags of a key, by their keys. */
public final class Tags {
  /** As many as KMS allows. */
  private static final int MOST = 50;

  private final TreeMap<String, String> tags = new TreeMap<>();

  Tags() {}

  /** Adds these, or changes those that are there; all or none. */
  public synchronized void put(Map<String, String> more) {
    for (String key : more.keySet()) {
      requireOurs(key);
    }
    TreeMap<String, String> all = new TreeMap<>(tags);
    all.putAll(more);
    if (all.size() > MOST) {
      throw LimitExceededException.builder()
          .message("A key can have no more than " + MOST + " tags.")
          .build();
    }
    tags.putAll(more);
  }

  /** Removes these; one that is not there is no fault. */
  public synchronized void remove(Collection<String> keys) {
    keys.forEach(Tags::requireOurs);
    keys.forEach(tags::remove);
  }

  public synchronized SortedMap<String, String> all() {
    return new TreeMap<>(tags);
  }

  private static void requireOurs(String key) {
    if (key.startsWith("aws:")) {
      throw Faults.tag("Tag keys that begin with aws: are reserved.");
    }
  }
}
