package dev.keysmith.differential;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the two clients are known to differ, each with its reason: lines of operation, aspect and
 * reason, after a line that names the three. One that is listed must differ.
 */
public final class Differences {
  private static final List<String> ASPECTS = List.of("request", "signature", "response", "error");
  private static final Differences NONE = new Differences(Map.of());

  private final Map<String, String> reasons;

  private Differences(Map<String, String> reasons) {
    this.reasons = reasons;
  }

  public static Differences none() {
    return NONE;
  }

  /**
   * Those in a resource beside a class.
   *
   * @throws IllegalArgumentException if there is none, or a line is not of this form
   */
  public static Differences of(Class<?> beside, String resource) {
    Map<String, String> reasons = new HashMap<>();
    try (InputStream csv = beside.getResourceAsStream(resource)) {
      if (csv == null) {
        throw new IllegalArgumentException("no resource " + resource);
      }
      new String(csv.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .forEach(
              line -> {
                String[] cells = line.split(",", 3);
                if (cells.length < 3 || cells[2].isBlank()) {
                  throw new IllegalArgumentException(resource + " gives no reason: " + line);
                }
                reasons.put(cells[0] + "," + cells[1], cells[2]);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Differences(reasons);
  }

  /**
   * @throws IllegalArgumentException if a line is of no operation and aspect that are compared
   */
  void checkAmong(Collection<String> operations) {
    for (String listed : reasons.keySet()) {
      String[] cells = listed.split(",", 2);
      if (!operations.contains(cells[0]) || !ASPECTS.contains(cells[1])) {
        throw new IllegalArgumentException("nothing is compared of what is listed: " + listed);
      }
    }
  }

  /** Compares, and expects what is listed to fail. */
  void compare(String operation, String aspect, Runnable comparison) {
    String reason = reasons.get(operation + "," + aspect);
    if (reason == null) {
      comparison.run();
    } else {
      assertThrows(
          Throwable.class,
          comparison::run,
          () -> "no longer differs, so take it off the list: " + operation + "," + aspect);
    }
  }
}
