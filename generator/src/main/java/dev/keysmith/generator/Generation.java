package dev.keysmith.generator;

import dev.keysmith.generator.diff.LockFile;
import dev.keysmith.generator.diff.LockUpdate;
import dev.keysmith.generator.emit.Emission;
import dev.keysmith.generator.emit.SourceFile;
import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.load.LoadedModel;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSets;
import dev.keysmith.generator.load.ModelSource;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.plan.JavaPlan;
import dev.keysmith.generator.plan.Planner;
import dev.keysmith.generator.reconcile.Changes;
import dev.keysmith.generator.reconcile.OutputDirectory;
import dev.keysmith.generator.reconcile.Update;
import dev.keysmith.generator.select.Choice;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.select.SeveralServices;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.SourceException;

/** From a request to sources on disk: load, select, plan, emit, reconcile. */
public final class Generation {
  private final GenerationRequest request;
  private final List<String> notes = new ArrayList<>();
  private final InputKey key;
  private String lock;
  private int services;
  private long lines;

  private Generation(GenerationRequest request) {
    this.request = request;
    this.key = new InputKey(request);
    this.lock = request.lockFile() == null ? "" : LockFile.contentOf(request.lockFile());
  }

  /** Generates, and tells nobody how far it is. */
  public static GenerationReport run(GenerationRequest request) {
    return run(request, Progress.SILENT);
  }

  /**
   * Generates what is not up to date.
   *
   * @throws GenerationException for what the user can put right; the output is then as it was
   */
  public static GenerationReport run(GenerationRequest request, Progress progress) {
    return new Generation(request).run(progress);
  }

  private GenerationReport run(Progress progress) {
    OutputDirectory output = OutputDirectory.open(request.outputDirectory());
    Map<String, List<ModelSource>> models = models();
    if (output.isUpToDate(models.keySet())) {
      return report(new Changes(0, output.size(), 0));
    }
    try (Update update = output.update()) {
      update(models, update, progress);
      return report(commit(update));
    }
  }

  private Changes commit(Update update) {
    if (request.lockFile() == null) {
      return update.commit();
    }
    try (LockUpdate locking = LockUpdate.of(request.lockFile(), lock)) {
      Changes changes = update.commit();
      locking.commit();
      return changes;
    }
  }

  /** The models, each with the key of all that what is made of it depends on. */
  private Map<String, List<ModelSource>> models() {
    List<List<ModelSource>> sets =
        request.packageName().isForSeveral()
            ? ServiceModels.ofSeveral(
                ModelSets.find(request.models(), request.libraries()), request.services())
            : List.of(
                ServiceModels.of(
                    ModelSources.find(request.models(), request.libraries()), onlyService()));
    Map<String, List<ModelSource>> models = new LinkedHashMap<>();
    sets.forEach(set -> models.put(key.of(set, lock), set));
    return models;
  }

  private @Nullable String onlyService() {
    return request.services().size() == 1 ? request.services().get(0) : null;
  }

  private void update(Map<String, List<ModelSource>> models, Update update, Progress progress) {
    Choice choice =
        request.packageName().isForSeveral()
            ? new SeveralServices(request.services(), request.operations())
            : Choice.ofOne(request.services(), request.operations());
    int kept = 0;
    int done = 0;
    for (Map.Entry<String, List<ModelSource>> model : models.entrySet()) {
      if (update.keep(model.getKey())) {
        kept++;
      } else {
        SortedMap<String, byte[]> made = generate(model.getValue(), choice);
        update.put(key.of(model.getValue(), lock), made);
      }
      done++;
      progress.step(done, models.size());
    }
    if (kept == 0) {
      choice.checkAllFound();
    }
  }

  private SortedMap<String, byte[]> generate(List<ModelSource> sources, Choice choice) {
    LoadedModel loaded = ModelLoader.load(sources);
    notes.addAll(loaded.notes());
    SortedMap<String, byte[]> contents = new TreeMap<>();
    try {
      for (Selection selection : choice.of(loaded.model())) {
        services++;
        for (SourceFile file : generate(loaded.model(), selection)) {
          lines += file.lines();
          if (contents.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8)) != null) {
            throw Update.twice(file.path());
          }
        }
      }
      return contents;
    } catch (SourceException e) {
      throw new GenerationException(e, e.getMessageWithoutLocation());
    }
  }

  private List<SourceFile> generate(Model model, Selection selection) {
    String packageName = request.packageName().packageOf(selection.service());
    JavaPlan plan = Planner.plan(model, selection.service(), packageName);
    if (request.lockFile() != null) {
      lock = LockFile.content(model, selection, plan);
    }
    return Emission.emit(model, selection, plan);
  }

  private GenerationReport report(Changes changes) {
    return new GenerationReport(services, changes, lines, List.copyOf(notes));
  }
}
