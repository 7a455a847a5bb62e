package dev.keysmith.generator;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to generate from what, and where to.
 *
 * @param models files, folders and jars with models
 * @param libraries a class path, of which Smithy jars are read too
 * @param service id or name of the service; null for the only one
 * @param packageName the package of the clients
 * @param operations names, ids or patterns; all if empty
 * @param outputDirectory the source root to write to, which Keysmith owns
 */
public record GenerationRequest(
    List<Path> models,
    List<Path> libraries,
    @Nullable String service,
    String packageName,
    List<String> operations,
    Path outputDirectory) {

  /**
   * Checks what needs no model.
   *
   * @throws dev.keysmith.generator.error.GenerationException if the package name is none
   */
  public GenerationRequest {
    models = List.copyOf(models);
    libraries = List.copyOf(libraries);
    operations = List.copyOf(operations);
    outputDirectory = outputDirectory.toAbsolutePath().normalize();
    PackageNames.check(packageName);
  }
}
