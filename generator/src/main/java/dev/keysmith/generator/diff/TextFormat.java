package dev.keysmith.generator.diff;

import java.util.ArrayList;
import java.util.List;

/** Writes a report for a console. */
final class TextFormat {
  private static final int NAMED = 3;

  private final DiffReport report;

  TextFormat(DiffReport report) {
    this.report = report;
  }

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(report.client() + " of " + report.service() + ": " + report.summary() + '.');
    report
        .sections()
        .forEach(
            (title, changes) -> {
              lines.add("");
              lines.add(title);
              changes.forEach(change -> lines.add("  " + line(change, title)));
            });
    return String.join("\n", lines) + '\n';
  }

  private String line(Change change, String title) {
    String where =
        title.equals(DiffReport.SEVERAL) ? " (" + several(report.operationsOf(change)) + ')' : "";
    return change.kind().sign() + " " + change.text() + where + effects(change);
  }

  /** The first names, and how many more there are. */
  static String several(List<String> operations) {
    String first = String.join(", ", operations.subList(0, Math.min(NAMED, operations.size())));
    return operations.size() > NAMED
        ? first + " and " + (operations.size() - NAMED) + " more"
        : first;
  }

  private static String effects(Change change) {
    List<String> told = new ArrayList<>();
    if (change.isBreaking()) {
      told.add("breaks " + DiffReport.words(change.breaks()));
    }
    if (!change.notices().isEmpty()) {
      told.add(DiffReport.words(change.notices()));
    }
    return told.isEmpty() ? "" : " [" + String.join("; ", told) + ']';
  }
}
