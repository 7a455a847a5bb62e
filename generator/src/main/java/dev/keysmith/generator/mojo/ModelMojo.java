package dev.keysmith.generator.mojo;

import dev.keysmith.generator.error.GenerationException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What goals have alike that read a model: where it is, and which part of it is meant. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class ModelMojo extends AbstractMojo {
  /**
   * Smithy models: files (.smithy, or .json for the JSON AST), folders and jars. {@code
   * src/main/smithy}, if it is there, when left out.
   */
  @Parameter(property = "keysmith.model")
  private @Nullable List<File> models;

  /** Shape id or name of the service. May be left out when the models have only one. */
  @Parameter(property = "keysmith.service")
  private @Nullable String service;

  /**
   * The operations: names or shape ids, in which {@code *} stands for any part. All of them when
   * left out. What only others need is left out too.
   */
  @Parameter(property = "keysmith.operations")
  private @Nullable List<String> operations;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
  private List<Artifact> pluginArtifacts;

  final MavenProject project() {
    return project;
  }

  final @Nullable String service() {
    return service;
  }

  final List<String> operations() {
    return operations == null ? List.of() : operations;
  }

  /** The plugin's own class path, of which Smithy jars are read. */
  final List<Path> libraries() {
    return pluginArtifacts.stream().map(Artifact::getFile).map(File::toPath).toList();
  }

  final List<Path> modelPaths() {
    if (models != null && !models.isEmpty()) {
      return models.stream().map(File::toPath).toList();
    }
    Path folder = defaultFolder();
    return folder != null && Files.isDirectory(folder) ? List.of(folder) : List.of();
  }

  /** Null where there is no project. */
  private @Nullable Path defaultFolder() {
    File folder = project.getBasedir();
    return folder == null ? null : folder.toPath().resolve("src").resolve("main").resolve("smithy");
  }

  /** What the user can put right, in one line. */
  final MojoFailureException failure(GenerationException mistake) {
    mistake.details().forEach(getLog()::debug);
    return new MojoFailureException(mistake.getMessage() + whereLooked());
  }

  private String whereLooked() {
    if (!modelPaths().isEmpty()) {
      return "";
    }
    Path folder = defaultFolder();
    return " ('models' is not set, "
        + (folder == null ? "" : "there is no " + folder + ", ")
        + "so only the Smithy jars among the plugin's dependencies were read.)";
  }
}
