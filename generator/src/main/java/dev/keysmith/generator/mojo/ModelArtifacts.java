package dev.keysmith.generator.mojo;

import dev.keysmith.generator.error.GenerationException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Resolves artifacts with models as Maven resolves dependencies, but without what they need. */
final class ModelArtifacts {
  private final String parameter;
  private final RepositorySystem system;
  private final RepositorySystemSession session;
  private final List<RemoteRepository> repositories;

  /**
   * @param parameter what the user calls these artifacts
   */
  ModelArtifacts(
      String parameter,
      RepositorySystem system,
      RepositorySystemSession session,
      List<RemoteRepository> repositories) {
    this.parameter = parameter;
    this.system = system;
    this.session = session;
    this.repositories = repositories;
  }

  List<Path> resolve(List<String> coordinates) {
    return coordinates.stream().map(this::resolve).toList();
  }

  private Path resolve(String coordinates) {
    ArtifactRequest request = new ArtifactRequest(artifact(coordinates), repositories, null);
    try {
      return system.resolveArtifact(session, request).getArtifact().getFile().toPath();
    } catch (ArtifactResolutionException e) {
      throw new GenerationException(
          "Cannot get '" + coordinates + "' of '" + parameter + "': " + e.getMessage());
    }
  }

  private Artifact artifact(String coordinates) {
    try {
      return new DefaultArtifact(coordinates.strip());
    } catch (IllegalArgumentException e) {
      throw new GenerationException(
          "'"
              + coordinates
              + "' in '"
              + parameter
              + "' is no artifact; group:artifact:version is, or group:artifact:type:version.");
    }
  }
}
