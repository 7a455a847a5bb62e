package dev.keysmith.generator;

import dev.keysmith.generator.plan.PackagePattern;
import dev.keysmith.generator.select.OperationFilter;
import java.nio.file.Path;
import java.util.List;

/** Requests of tests, with Smithy's own traits on the class path. */
final class Requests {
  private Requests() {}

  /** The only service of a model, or some of its operations. */
  static GenerationRequest of(Path model, String packageName, Path output, String... operations) {
    return of(List.of(model), packageName, output, OperationFilter.of(List.of(operations)));
  }

  /** The only service of these models, or each of them by a pattern of packages. */
  static GenerationRequest of(
      List<Path> models, String packageName, Path output, OperationFilter operations) {
    return new GenerationRequest(
        models, ClassPath.entries(), List.of(), PackagePattern.of(packageName), operations, output);
  }
}
