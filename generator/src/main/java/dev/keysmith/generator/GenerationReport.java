package dev.keysmith.generator;

import dev.keysmith.generator.reconcile.Changes;
import java.util.List;

/**
 * What a generation did.
 *
 * @param upToDate whether nothing had changed since the last one, so that no model was loaded
 * @param changes of the output directory, by files
 * @param notes what was found in the model that does not matter, a line each
 */
public record GenerationReport(boolean upToDate, Changes changes, List<String> notes) {

  /** One line for a log. */
  public String summary() {
    int there = changes.written() + changes.unchanged();
    return upToDate
        ? "Nothing changed: " + there + " files are up to date"
        : "Generated "
            + there
            + " files: "
            + changes.written()
            + " written, "
            + changes.unchanged()
            + " unchanged, "
            + changes.removed()
            + " removed";
  }
}
