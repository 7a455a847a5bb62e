package dev.keysmith.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.conformance.Cases.AnyCase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many cases of each protocol were run, which must be as many as are written down. */
final class Tally {
  static final List<String> KINDS = List.of("request", "response", "error", "event stream");

  private final Map<String, Map<String, Integer>> executed = new TreeMap<>();
  private final Map<String, Integer> open = new TreeMap<>();

  void executed(AnyCase each) {
    executed
        .computeIfAbsent(each.protocol().getName(), protocol -> new TreeMap<>())
        .merge(each.kind(), 1, Integer::sum);
  }

  void open(AnyCase each) {
    open.merge(each.protocol().getName(), 1, Integer::sum);
  }

  /** Prints a row a protocol. */
  void print() {
    StringBuilder table =
        new StringBuilder("| protocol | request | response | error | event stream | all | open |\n")
            .append("|---|---|---|---|---|---|---|\n");
    executed.forEach(
        (protocol, kinds) -> {
          table.append("| ").append(protocol);
          KINDS.forEach(kind -> table.append(" | ").append(kinds.getOrDefault(kind, 0)));
          table
              .append(" | ")
              .append(kinds.values().stream().mapToInt(Integer::intValue).sum())
              .append(" | ")
              .append(open.getOrDefault(protocol, 0))
              .append(" |\n");
        });
    System.out.print(table);
  }

  /** Holds the counts against {@code case-counts.csv}: the protocol, and how many of each kind. */
  void check() throws IOException {
    StringBuilder found = new StringBuilder();
    executed.forEach(
        (protocol, kinds) -> {
          found.append(protocol);
          KINDS.forEach(kind -> found.append(',').append(kinds.getOrDefault(kind, 0)));
          found.append('\n');
        });
    String written = String.join("\n", Resources.lines("case-counts.csv")) + "\n";
    assertEquals(written, found.toString(), "cases that were run");
  }
}
