package dev.keysmith.generator;

import dev.keysmith.generator.reconcile.Changes;
import java.util.List;
import java.util.Locale;

/**
 * What a generation did.
 *
 * @param services how many were generated; 0 if nothing had changed since the last run, so that no
 *     model was loaded
 * @param changes of the output directory, by files, each of which holds one type
 * @param lines of the sources that were generated
 * @param notes what was found in the models that does not matter, a line each
 */
public record GenerationReport(int services, Changes changes, long lines, List<String> notes) {

  /** One line for a log. */
  public String summary() {
    int there = changes.written() + changes.unchanged();
    if (services == 0 && changes.removed() == 0) {
      return "Nothing changed: " + there + " files are up to date";
    }
    return String.format(
        Locale.ROOT,
        "Generated %s (%,d lines); of %,d files %,d were written, %,d unchanged, %,d removed",
        services == 1 ? "1 service" : services + " services",
        lines,
        there + changes.removed(),
        changes.written(),
        changes.unchanged(),
        changes.removed());
  }
}
