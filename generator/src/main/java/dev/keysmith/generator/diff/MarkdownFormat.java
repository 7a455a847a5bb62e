package dev.keysmith.generator.diff;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a report for a pull request: what breaks first, each in a row of a table. */
final class MarkdownFormat {
  private static final Pattern MARKUP = Pattern.compile("@\\w+|<[^>]*>");

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
    return change.details().isEmpty()
        ? ""
        : ": "
            + change.details().stream()
                .map(MarkdownFormat::detail)
                .collect(Collectors.joining("; "));
  }

  /** What would be a tag of HTML or the name of somebody is told as code. */
  private static String detail(String detail) {
    if (detail.indexOf('`') < 0) {
      return MARKUP.matcher(detail).find() ? "`" + detail + "`" : detail;
    }
    StringBuilder text = new StringBuilder();
    String[] parts = detail.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean code = i % 2 == 1;
      text.append(i == 0 ? "" : "`");
      text.append(code ? parts[i] : MARKUP.matcher(parts[i]).replaceAll("`$0`"));
    }
    return text.toString();
  }

  private void cell(String content) {
    text.append("| ").append(content.replace("|", "\\|")).append(content.isEmpty() ? "" : " ");
  }
}
