package dev.keysmith.conformance;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The cases that do not pass yet, each with the reason. They are run all the same, and one that
 * passes must leave the list.
 */
final class KnownFailures {
  private final Map<String, String> reasons;

  private KnownFailures(Map<String, String> reasons) {
    this.reasons = reasons;
  }

  /** Reads {@code open-cases.csv}: id and reason, a case a line. */
  static KnownFailures read() throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String line : Resources.lines("open-cases.csv")) {
      int comma = line.indexOf(',');
      String reason = comma < 0 ? "" : line.substring(comma + 1).strip();
      if (reason.isEmpty()) {
        throw new IllegalArgumentException("open-cases.csv gives no reason for " + line);
      }
      reasons.put(line.substring(0, comma), reason);
    }
    return new KnownFailures(reasons);
  }

  boolean contains(String id) {
    return reasons.containsKey(id);
  }
}
