package dev.keysmith.generator.diff;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.plan.Planner;
import dev.keysmith.generator.select.Selection;
import java.nio.file.Path;
import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.SourceException;

/** What another version of a model does to callers of its client. */
public final class ModelComparison {
  /** Where no name of a package is given, none is told. */
  private static final String ANY_PACKAGE = "client";

  private final DiffRequest request;

  private ModelComparison(DiffRequest request) {
    this.request = request;
  }

  /**
   * Compares.
   *
   * @throws GenerationException for what the user can put right
   */
  public static DiffReport run(DiffRequest request) {
    try {
      return new ModelComparison(request).report();
    } catch (SourceException e) {
      throw new GenerationException(e, e.getMessageWithoutLocation());
    }
  }

  private DiffReport report() {
    Path lock = request.lockFile();
    if (request.old().isEmpty() && lock != null) {
      Snapshot before = LockFile.read(lock);
      String given = request.packageName();
      Model model = load(request.models(), request.libraries());
      Selection selection = new LenientSelection(request.service(), request.operations()).of(model);
      return compare(
          before, snapshot(model, selection, given == null ? before.names().packageName() : given));
    }
    Model old = load(request.old(), TraitLibraries.of(request.libraries()));
    Model now = load(request.models(), request.libraries());
    LenientSelection choice = new LenientSelection(request.service(), request.operations());
    choice.check(now, old);
    String packageName = request.packageName() == null ? ANY_PACKAGE : request.packageName();
    return compare(
        snapshot(old, choice.of(old), packageName), snapshot(now, choice.of(now), packageName));
  }

  /** Compares two versions, with the names that each has. */
  static DiffReport compare(Snapshot before, Snapshot after) {
    Versions versions = new Versions(before, after);
    return new DiffReport(
        versions, SmithyComparison.complete(JavaComparison.of(versions), versions));
  }

  private static Model load(List<Path> models, List<Path> libraries) {
    return ModelLoader.load(ModelSources.find(models, libraries)).model();
  }

  private static Snapshot snapshot(Model model, Selection selection, String packageName) {
    return Snapshot.of(model, selection, Planner.plan(model, selection.service(), packageName));
  }
}
