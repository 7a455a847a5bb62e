package dev.keysmith.generator.mojo;

import dev.keysmith.generator.Generation;
import dev.keysmith.generator.GenerationReport;
import dev.keysmith.generator.GenerationRequest;
import dev.keysmith.generator.error.GenerationException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates a typed Java client from a Smithy model.
 *
 * <p>Models are read from {@code models}, or from {@code src/main/smithy}, and from the Smithy jars
 * among this plugin's dependencies. The sources go to a folder that the plugin owns, and are
 * compiled with the project's own.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class GenerateMojo extends AbstractMojo {
  /**
   * Smithy models: files (.smithy, or .json for the JSON AST), folders and jars. {@code
   * src/main/smithy}, if it is there, when left out.
   */
  @Parameter(property = "keysmith.model")
  private @Nullable List<File> models;

  /** Shape id or name of the service. May be left out when the models have only one. */
  @Parameter(property = "keysmith.service")
  private @Nullable String service;

  /** The package of the generated clients; all other types go to {@code model} in it. */
  @Parameter(property = "keysmith.packageName", required = true)
  private String packageName;

  /**
   * The operations to generate: names or shape ids, in which {@code *} stands for any part. All of
   * them when left out. Types that only others need are not generated.
   */
  @Parameter(property = "keysmith.operations")
  private @Nullable List<String> operations;

  /** Where the sources go: a folder that is empty or was made by this plugin. */
  @Parameter(
      property = "keysmith.outputDirectory",
      defaultValue = "${project.build.directory}/generated-sources/keysmith",
      required = true)
  private File outputDirectory;

  /** Leaves generation out; what was generated before is compiled nevertheless. */
  @Parameter(property = "keysmith.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
  private List<Artifact> pluginArtifacts;

  @Override
  public void execute() throws MojoFailureException {
    project.addCompileSourceRoot(outputDirectory.getPath());
    if (skip) {
      getLog().info("Generation is skipped.");
      return;
    }
    long start = System.nanoTime();
    try {
      OutputClaims.claim(getPluginContext(), outputDirectory, execution.getExecutionId());
      report(Generation.run(request()), System.nanoTime() - start);
    } catch (GenerationException e) {
      e.details().forEach(getLog()::debug);
      throw new MojoFailureException(e.getMessage() + whereLooked());
    }
  }

  private GenerationRequest request() {
    return new GenerationRequest(
        modelPaths(),
        pluginArtifacts.stream().map(Artifact::getFile).map(File::toPath).toList(),
        service,
        packageName,
        operations == null ? List.of() : operations,
        outputDirectory.toPath());
  }

  private List<Path> modelPaths() {
    if (models != null && !models.isEmpty()) {
      return models.stream().map(File::toPath).toList();
    }
    return Files.isDirectory(defaultFolder()) ? List.of(defaultFolder()) : List.of();
  }

  private Path defaultFolder() {
    return project.getBasedir().toPath().resolve("src").resolve("main").resolve("smithy");
  }

  private String whereLooked() {
    return modelPaths().isEmpty()
        ? " ('models' is not set, there is no "
            + defaultFolder()
            + ", so only the Smithy jars"
            + " among the plugin's dependencies were read.)"
        : "";
  }

  private void report(GenerationReport report, long nanos) {
    report.notes().forEach(getLog()::debug);
    getLog().info(String.format(Locale.ROOT, "%s (%.1f s).", report.summary(), nanos / 1e9));
  }
}
