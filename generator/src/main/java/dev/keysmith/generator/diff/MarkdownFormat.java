package dev.keysmith.generator.diff;

import java.util.List;
import java.util.Map;

/** Writes a report for a pull request: what breaks first, each in a row of a table. */
final class MarkdownFormat {
  private final DiffReport report;
  private final StringBuilder text = new StringBuilder();

  MarkdownFormat(DiffReport report) {
    this.report = report;
  }

  String text() {
    text.append("## Changes of `").append(report.client()).append("`\n\n");
    text.append(report.isCompatible() ? "" : "**").append(raised(report.summary()));
    text.append(report.isCompatible() ? "." : ".**").append('\n');
    table("Breaks callers", "breaks", true);
    table("Compatible", "to be known", false);
    return text.toString();
  }

  private static String raised(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private void table(String title, String last, boolean breaking) {
    if (report.changes().stream().noneMatch(change -> change.isBreaking() == breaking)) {
      return;
    }
    text.append("\n### ").append(title).append("\n\n| operation | | change | ").append(last);
    text.append(" |\n|---|---|---|---|\n");
    for (Map.Entry<String, List<Change>> section : report.sections().entrySet()) {
      for (Change change : section.getValue()) {
        if (change.isBreaking() == breaking) {
          row(section.getKey(), change);
        }
      }
    }
  }

  private void row(String title, Change change) {
    String operations =
        title.equals(DiffReport.SEVERAL) ? TextFormat.several(report.operationsOf(change)) : title;
    cell(operations);
    cell(change.kind().key());
    cell("`" + change.java() + "`" + details(change));
    cell(DiffReport.words(change.effects()));
    text.append("|\n");
  }

  private static String details(Change change) {
    return change.details().isEmpty() ? "" : ": " + String.join("; ", change.details());
  }

  private void cell(String content) {
    text.append("| ").append(content.replace("|", "\\|")).append(content.isEmpty() ? "" : " ");
  }
}
