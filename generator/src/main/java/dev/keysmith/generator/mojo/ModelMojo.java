package dev.keysmith.generator.mojo;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.select.OperationFilter;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** What goals have alike that read a model: where it is, and which part of it is meant. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class ModelMojo extends AbstractMojo {
  /**
   * Models: files (.smithy, or .json for the JSON AST), folders and jars. {@code src/main/smithy},
   * if it is there, when this and {@code modelArtifacts} are left out.
   */
  @Parameter(property = "keysmith.model")
  private @Nullable List<File> models;

  /**
   * Artifacts with models, as {@code group:artifact:version} or {@code
   * group:artifact:type:version}, which Maven resolves from the project's repositories and the
   * modules of the same build.
   */
  @Parameter(property = "keysmith.modelArtifacts")
  private @Nullable List<String> modelArtifacts;

  /** Shape id or name of the service. May be left out when the models have only one. */
  @Parameter(property = "keysmith.service")
  private @Nullable String service;

  /**
   * The operations: names or shape ids, in which {@code *} stands for any part. All of them when
   * this and {@code resources} are left out. What only others need is left out too.
   */
  @Parameter(property = "keysmith.operations")
  private @Nullable List<String> operations;

  /**
   * Resources whose operations are wanted, and those of the resources below them: names or shape
   * ids, in which {@code *} stands for any part.
   */
  @Parameter(property = "keysmith.resources")
  private @Nullable List<String> resources;

  /** If there are any, only operations are wanted that have one of these tags in the model. */
  @Parameter(property = "keysmith.tags")
  private @Nullable List<String> tags;

  /** Operations that are not wanted, as in {@code operations}. */
  @Parameter(property = "keysmith.excludedOperations")
  private @Nullable List<String> excludedOperations;

  /** Tags in the model of operations that are not wanted. */
  @Parameter(property = "keysmith.excludedTags")
  private @Nullable List<String> excludedTags;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
  private List<Artifact> pluginArtifacts;

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private RepositorySystemSession session;

  @Parameter(
      defaultValue = "${project.remoteProjectRepositories}",
      readonly = true,
      required = true)
  private List<RemoteRepository> repositories;

  @Inject private RepositorySystem repositorySystem;

  final MavenProject project() {
    return project;
  }

  final @Nullable String service() {
    return service;
  }

  final OperationFilter operations() {
    return new OperationFilter(
        list(operations),
        list(resources),
        list(tags),
        list(excludedOperations),
        list(excludedTags));
  }

  static List<String> list(@Nullable List<String> values) {
    return values == null ? List.of() : values;
  }

  /** The plugin's own class path, of which Smithy jars are read. */
  final List<Path> libraries() {
    return pluginArtifacts.stream().map(Artifact::getFile).map(File::toPath).toList();
  }

  /**
   * What the user says that the models are in.
   *
   * @throws GenerationException if an artifact cannot be had
   */
  final List<Path> modelPaths() {
    List<Path> paths = new ArrayList<>();
    if (models != null) {
      models.forEach(model -> paths.add(model.toPath()));
    }
    paths.addAll(resolve("modelArtifacts", list(modelArtifacts)));
    Path folder = defaultFolder();
    if (isDefault() && folder != null && Files.isDirectory(folder)) {
      paths.add(folder);
    }
    return paths;
  }

  /**
   * The files of artifacts.
   *
   * @param parameter what the user calls them
   * @throws GenerationException if one cannot be had
   */
  final List<Path> resolve(String parameter, List<String> artifacts) {
    return artifacts.isEmpty()
        ? List.of()
        : new ModelArtifacts(parameter, repositorySystem, session, repositories).resolve(artifacts);
  }

  private boolean isDefault() {
    return (models == null || models.isEmpty())
        && (modelArtifacts == null || modelArtifacts.isEmpty());
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
    Path folder = defaultFolder();
    if (!isDefault() || (folder != null && Files.isDirectory(folder))) {
      return "";
    }
    return " ('models' is not set, "
        + (folder == null ? "" : "there is no " + folder + ", ")
        + "so only the Smithy jars among the plugin's dependencies were read.)";
  }
}
