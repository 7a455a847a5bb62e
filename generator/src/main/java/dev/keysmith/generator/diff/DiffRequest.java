package dev.keysmith.generator.diff;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.select.OperationFilter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to compare with what.
 *
 * @param old files, folders and jars with the old version of the model; if empty, {@code lockFile}
 *     is the old version
 * @param lockFile what the last generation wrote, or null
 * @param models files, folders and jars with the new version
 * @param libraries a class path, of which Smithy jars are read too; for the old version only those
 *     without a service
 * @param service id or name of the service; null for the only one
 * @param operations which operations; its parts may match in one version alone
 * @param packageName the package of the clients; null for that of the lock file
 */
public record DiffRequest(
    List<Path> old,
    @Nullable Path lockFile,
    List<Path> models,
    List<Path> libraries,
    @Nullable String service,
    OperationFilter operations,
    @Nullable String packageName) {

  /**
   * Checks what needs no model.
   *
   * @throws GenerationException if there is nothing to compare with
   */
  public DiffRequest {
    old = List.copyOf(old);
    models = List.copyOf(models);
    libraries = List.copyOf(libraries);
    if (old.isEmpty() && lockFile == null) {
      throw new GenerationException(
          "There is nothing to compare the model with: set 'old' (-Dkeysmith.old) to the files,"
              + " folders or jars of another version, or 'lockFile' to what keysmith:generate wrote"
              + " with that parameter.");
    }
  }
}
