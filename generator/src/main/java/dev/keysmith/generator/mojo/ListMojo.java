package dev.keysmith.generator.mojo;

import dev.keysmith.generator.OperationListing;
import dev.keysmith.generator.error.GenerationException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Prints the operations of a service, and what each would add to a client: shapes, files and bytes
 * of source. Needs no project when {@code keysmith.model} is set, and writes nothing.
 */
@Mojo(name = "list", requiresProject = false, threadSafe = true)
public final class ListMojo extends ModelMojo {
  @Override
  public void execute() throws MojoFailureException {
    try {
      OperationListing.of(modelPaths(), libraries(), service(), operations())
          .lines()
          .forEach(getLog()::info);
    } catch (GenerationException e) {
      throw failure(e);
    }
  }
}
