package dev.keysmith.sample.kms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a difference of listings means. */
class ApiChangesTest {
  private static final Set<String> BEFORE =
      Set.of(
          "a.Open = abstract interface",
          "a.Open.call(String) = abstract void",
          "a.Closed = abstract sealed interface",
          "a.Final = final class",
          "a.Final.size() = int");

  @Test
  void whatIsTheSameIsNoChange() {
    assertEquals(new ApiChanges(List.of(), List.of()), changes("", ""));
  }

  @Test
  void whatIsGoneBreaks() {
    assertEquals(
        List.of("gone: a.Final.size() = int\n  now: a.Final.size() = long"),
        changes("a.Final.size() = int", "a.Final.size() = long").breaking());
    assertEquals(
        List.of("gone: a.Final.size() = int"), changes("a.Final.size() = int", "").breaking());
  }

  @Test
  void whatImplementationsWouldLackBreaks() {
    String method = "a.Open.more<T extends Object>(T) = abstract void";
    assertEquals(List.of("demanded: " + method), changes("", method).breaking());
  }

  @Test
  void otherNewsIsAnAddition() {
    for (String line :
        List.of(
            "a.Open.more() = default void",
            "a.Closed.more() = abstract void",
            "a.New.more() = abstract void",
            "a.Final.more() = int")) {
      assertEquals(new ApiChanges(List.of(), List.of("new: " + line)), changes("", line));
    }
  }

  private static ApiChanges changes(String gone, String added) {
    TreeSet<String> now = new TreeSet<>(BEFORE);
    now.remove(gone);
    if (!added.isEmpty()) {
      now.add(added);
    }
    return ApiChanges.of(BEFORE, now);
  }
}
