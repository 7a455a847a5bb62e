package dev.keysmith.generator.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Models that are read one by one, so that each may be up to date for itself and services of
 * several need not fit together, nor into memory at once.
 *
 * <p>A JSON file that holds a service is a model by itself, a C2J model with the files beside it.
 * All other model files make one together, and so do those of each library. Files of libraries
 * without a service, such as definitions of traits, belong to each model.
 */
public final class ModelSets {
  private final List<List<ModelSource>> sets = new ArrayList<>();
  private final List<ModelSource> shared = new ArrayList<>();

  private ModelSets() {}

  /**
   * All models, each as its sources.
   *
   * @param models and {@code libraries}: as {@link ModelSources#find} takes them
   */
  public static List<List<ModelSource>> find(Collection<Path> models, Collection<Path> libraries) {
    ModelSets found = new ModelSets();
    found.add(ModelSources.find(models, List.of()));
    for (Path library : libraries) {
      found.add(ModelSources.find(List.of(), List.of(library)));
    }
    found.sets.forEach(set -> set.addAll(found.shared));
    return found.sets;
  }

  private void add(List<ModelSource> sources) {
    C2jSources c2j = new C2jSources(sources);
    for (ModelSource model : c2j.models()) {
      sets.add(new ArrayList<>(c2j.withNeighbours(model)));
    }
    List<ModelSource> together = new ArrayList<>();
    for (ModelSource source : sources) {
      if (source.isJson() && !c2j.contain(source) && source.hasService()) {
        sets.add(new ArrayList<>(List.of(source)));
      } else if (!c2j.contain(source)) {
        together.add(source);
      }
    }
    if (together.stream().anyMatch(ModelSource::hasService)) {
      sets.add(together);
    } else {
      shared.addAll(together);
    }
  }
}
