package dev.keysmith.generator.diff;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.plan.Planner;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.select.Selector;
import dev.keysmith.generator.select.SeveralServices;
import java.nio.file.Path;
import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.SourceException;
import software.amazon.smithy.model.shapes.ServiceShape;

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
    Model now = load(request.models(), request.libraries());
    ServiceShape service = Selector.service(now, request.service());
    SeveralServices choice =
        new SeveralServices(List.of(service.getId().toString()), request.operations());
    Path lock = request.lockFile();
    Snapshot before =
        request.old().isEmpty() && lock != null ? LockFile.read(lock) : before(choice);
    String given = request.packageName();
    String packageName = given == null ? before.names().packageName() : given;
    Snapshot after = snapshot(now, select(now, service, choice), packageName);
    choice.checkAllFound();
    return compare(before, after);
  }

  private Snapshot before(SeveralServices choice) {
    Model old = load(request.old(), TraitLibraries.of(request.libraries()));
    String given = request.packageName();
    return snapshot(
        old,
        select(old, Selector.service(old, request.service()), choice),
        given == null ? ANY_PACKAGE : given);
  }

  /** What is there of the wanted operations: one that was added is in the new version alone. */
  private static Selection select(Model model, ServiceShape service, SeveralServices choice) {
    return choice.of(model).stream()
        .filter(selection -> selection.service().equals(service))
        .findFirst()
        .orElseGet(() -> Selector.selection(model, service, List.of()));
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
