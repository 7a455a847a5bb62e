package dev.keysmith.generator;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.plan.PackagePattern;
import dev.keysmith.generator.select.OperationFilter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to generate from what, and where to.
 *
 * @param models files, folders and jars with models
 * @param libraries a class path, of which Smithy jars are read too
 * @param services ids or names of services: at most one, or, where {@code packageName} gives each a
 *     package of its own, any number of them, and patterns; all that there are if empty
 * @param packageName the package of the clients, as {@link PackagePattern} has it
 * @param operations which operations
 * @param outputDirectory the source root to write to, which Keysmith owns
 * @param lockFile where what the client is made from is kept, of one service; null for nowhere
 */
public record GenerationRequest(
    List<Path> models,
    List<Path> libraries,
    List<String> services,
    PackagePattern packageName,
    OperationFilter operations,
    Path outputDirectory,
    @Nullable Path lockFile) {

  /** A request that keeps no lock file. */
  public GenerationRequest(
      List<Path> models,
      List<Path> libraries,
      List<String> services,
      PackagePattern packageName,
      OperationFilter operations,
      Path outputDirectory) {
    this(models, libraries, services, packageName, operations, outputDirectory, null);
  }

  /**
   * Copies the lists.
   *
   * @throws GenerationException if there are several services and one package or lock file
   */
  public GenerationRequest {
    models = List.copyOf(models);
    libraries = List.copyOf(libraries);
    services = List.copyOf(services);
    outputDirectory = outputDirectory.toAbsolutePath().normalize();
    if (services.size() > 1 && !packageName.isForSeveral()) {
      throw new GenerationException(
          "'services' are several, so 'packageName' must have {service} in it; '"
              + packageName
              + "' has not.");
    }
    if (lockFile != null && packageName.isForSeveral()) {
      throw new GenerationException(
          "'lockFile' is for one service, so 'packageName' cannot be '"
              + packageName
              + "' with it.");
    }
  }
}
