package dev.keysmith.generator.mojo;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.start.NewProject;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a new project in the current folder: a pom that generates a client, and a first program on
 * it. With {@code keysmith.model} they are for that model, else for a small one that is written
 * too. Nothing that is there is overwritten.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class InitMojo extends ModelMojo {
  /** The group of the new project, and the package of its program. */
  @Parameter(property = "groupId", defaultValue = "com.example")
  private String groupId;

  /** The artifact of the new project; the folder's name when left out. */
  @Parameter(property = "artifactId")
  private @Nullable String artifactId;

  /** The folder of the new project; the current one when left out. */
  @Parameter(
      property = "keysmith.directory",
      defaultValue = "${session.executionRootDirectory}",
      required = true)
  private File directory;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public void execute() throws MojoFailureException {
    try {
      List<String> files =
          new NewProject(
                  directory.toPath(),
                  groupId,
                  artifactId == null ? directory.getAbsoluteFile().getName() : artifactId,
                  execution.getVersion(),
                  modelPaths(),
                  libraries(),
                  service())
              .write();
      files.forEach(file -> getLog().info("Wrote " + file));
      getLog().info("Try: mvn -q compile exec:java");
    } catch (GenerationException e) {
      throw failure(e);
    }
  }
}
