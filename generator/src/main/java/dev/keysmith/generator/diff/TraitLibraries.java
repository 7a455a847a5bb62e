package dev.keysmith.generator.diff;

import dev.keysmith.generator.load.ModelSource;
import dev.keysmith.generator.load.ModelSources;
import java.nio.file.Path;
import java.util.List;

/**
 * The jars of a class path that an old model may need, with traits and shapes of many: not those
 * with a service, which are the new version of a model.
 */
final class TraitLibraries {
  private TraitLibraries() {}

  static List<Path> of(List<Path> libraries) {
    return libraries.stream().filter(library -> !hasService(library)).toList();
  }

  private static boolean hasService(Path library) {
    return ModelSources.find(List.of(), List.of(library)).stream()
        .anyMatch(ModelSource::hasService);
  }
}
