package dev.keysmith.generator;

import dev.keysmith.generator.emit.Emission;
import dev.keysmith.generator.emit.SourceFile;
import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.load.LoadedModel;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSource;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.plan.JavaPlan;
import dev.keysmith.generator.plan.Planner;
import dev.keysmith.generator.reconcile.Changes;
import dev.keysmith.generator.reconcile.OutputDirectory;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.select.Selector;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.SourceException;

/** From a request to sources on disk: load, select, plan, emit, reconcile. */
public final class Generation {
  private Generation() {}

  /**
   * Generates, unless the output is up to date.
   *
   * @throws GenerationException for what the user can put right; the output is then as it was
   */
  public static GenerationReport run(GenerationRequest request) {
    OutputDirectory output = OutputDirectory.open(request.outputDirectory());
    List<ModelSource> sources =
        ServiceModels.of(
            ModelSources.find(request.models(), request.libraries()), request.service());
    String key = InputKey.of(request, sources);
    if (output.isUpToDate(key)) {
      return new GenerationReport(true, new Changes(0, output.size(), 0), List.of());
    }
    LoadedModel loaded = ModelLoader.load(sources);
    try {
      Selection selection =
          Selector.select(loaded.model(), request.service(), request.operations());
      List<SourceFile> files = generate(loaded.model(), selection, request.packageName());
      return new GenerationReport(false, output.update(contents(files), key), loaded.notes());
    } catch (SourceException e) {
      throw new GenerationException(e, e.getMessageWithoutLocation());
    }
  }

  private static List<SourceFile> generate(Model model, Selection selection, String packageName) {
    JavaPlan plan = Planner.plan(model, selection.service(), packageName);
    return Emission.emit(model, selection, plan);
  }

  private static SortedMap<String, byte[]> contents(List<SourceFile> files) {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (SourceFile file : files) {
      contents.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
    }
    return contents;
  }
}
