package dev.keysmith.generator.mojo;

import dev.keysmith.generator.diff.DiffReport;
import dev.keysmith.generator.diff.DiffRequest;
import dev.keysmith.generator.diff.FailOn;
import dev.keysmith.generator.diff.Format;
import dev.keysmith.generator.diff.ModelComparison;
import dev.keysmith.generator.error.GenerationException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints what an update of the model does to callers: operation by operation what was added,
 * removed and changed, by the Java names that callers write, and whether it breaks source, binaries
 * or the wire. The old version is that of {@code old} and {@code oldArtifacts}, or the lock file of
 * the last generation. Needs no project when {@code keysmith.model} and {@code keysmith.old} are
 * set.
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class DiffMojo extends ModelMojo {
  /** The old version of the model: files, folders and jars. The lock file when left out. */
  @Parameter(property = "keysmith.old")
  private @Nullable List<File> old;

  /** Artifacts with the old version of the model, as {@code group:artifact:version}. */
  @Parameter(property = "keysmith.oldArtifacts")
  private @Nullable List<String> oldArtifacts;

  /** What {@code generate} wrote at the last generation, with the parameter of the same name. */
  @Parameter(property = "keysmith.lockFile")
  private @Nullable File lockFile;

  /** The package of the generated clients; that of the lock file when left out. */
  @Parameter(property = "keysmith.packageName")
  private @Nullable String packageName;

  /** {@code text}, {@code markdown} (for a pull request) or {@code json}. */
  @Parameter(property = "keysmith.format", defaultValue = "text")
  private String format;

  /** Where the report goes; the log when left out. */
  @Parameter(property = "keysmith.outputFile")
  private @Nullable File outputFile;

  /**
   * Which changes fail the build: {@code none}, {@code any}, {@code breaking} (for {@code
   * source,binary,wire}), or a list with commas of {@code source}, {@code binary}, {@code wire},
   * {@code switch} (a new case in exhaustive switches), {@code nullness} (a member may be null now)
   * and {@code required} (a builder demands one more member).
   */
  @Parameter(property = "keysmith.failOn", defaultValue = "none")
  private String failOn;

  /** Leaves the comparison out. */
  @Parameter(property = "keysmith.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoFailureException {
    if (skip) {
      getLog().info("The comparison is skipped.");
      return;
    }
    try {
      Format written = Format.of(format);
      FailOn failing = FailOn.of(failOn);
      DiffReport report = ModelComparison.run(request());
      print(report.text(written));
      Optional<String> failure = failing.failure(report);
      if (failure.isPresent()) {
        throw new MojoFailureException(failure.get());
      }
    } catch (GenerationException e) {
      throw failure(e);
    }
  }

  private DiffRequest request() {
    return new DiffRequest(
        oldPaths(),
        lockFile == null ? null : lockFile.toPath(),
        modelPaths(),
        libraries(),
        service(),
        operations(),
        packageName);
  }

  private List<Path> oldPaths() {
    List<Path> paths = new ArrayList<>();
    if (old != null) {
      old.forEach(file -> paths.add(file.toPath()));
    }
    paths.addAll(resolve("oldArtifacts", list(oldArtifacts)));
    return paths;
  }

  private void print(String report) {
    if (outputFile == null) {
      report.lines().forEach(getLog()::info);
      return;
    }
    Path file = outputFile.toPath().toAbsolutePath();
    if (Files.isDirectory(file)) {
      throw new GenerationException("'outputFile' " + file + " is a folder; it must be a file.");
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, report);
    } catch (IOException e) {
      throw new GenerationException("Cannot write 'outputFile' " + file + ": " + e);
    }
    getLog().info("The changes are told in " + file + '.');
  }
}
