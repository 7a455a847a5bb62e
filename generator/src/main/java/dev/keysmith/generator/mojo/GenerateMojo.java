package dev.keysmith.generator.mojo;

import dev.keysmith.generator.Generation;
import dev.keysmith.generator.GenerationReport;
import dev.keysmith.generator.GenerationRequest;
import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.plan.PackagePattern;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Generates a typed Java client from a Smithy model.
 *
 * <p>Models are read from {@code models}, or from {@code src/main/smithy}, and from the Smithy jars
 * among this plugin's dependencies. The sources go to a folder that the plugin owns, and are
 * compiled with the project's own.
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyCollection = ResolutionScope.COMPILE,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class GenerateMojo extends ModelMojo {
  /**
   * Several services, for each of which a client is made: names or shape ids, in which {@code *}
   * stands for any part. {@code packageName} then has {@code {service}} in it.
   */
  @Parameter(property = "keysmith.services")
  private @Nullable List<String> services;

  /**
   * The package of the generated clients; all other types go to {@code model} in it. With {@code
   * {service}} in it, as in {@code com.example.{service}}, a client is made of each service of the
   * models, or of each of {@code services}; {@code {version}} and {@code {namespace}} are told from
   * the model too.
   */
  @Parameter(property = "keysmith.packageName", required = true)
  private String packageName;

  /** Where the sources go: a folder that is empty or was made by this plugin. */
  @Parameter(
      property = "keysmith.outputDirectory",
      defaultValue = "${project.build.directory}/generated-sources/keysmith",
      required = true)
  private File outputDirectory;

  /**
   * Where to keep what the client is generated from, such as {@code keysmith.lock}: a small file to
   * commit, with which {@code diff} compares a later model. None is kept when left out.
   */
  @Parameter(property = "keysmith.lockFile")
  private @Nullable File lockFile;

  /** Leaves generation out; what was generated before is compiled nevertheless. */
  @Parameter(property = "keysmith.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Whether to fail if the project has no {@code keysmith-runtime}, or one that this plugin's code
   * does not work with.
   */
  @Parameter(property = "keysmith.checkRuntime", defaultValue = "true")
  private boolean checkRuntime;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public void execute() throws MojoFailureException {
    project().addCompileSourceRoot(outputDirectory.getPath());
    if (skip) {
      getLog().info("Generation is skipped.");
      return;
    }
    long start = System.nanoTime();
    try {
      if (checkRuntime && !project().getPackaging().equals("pom")) {
        RuntimeDependency.check(project().getArtifacts(), execution.getVersion());
      }
      OutputClaims.claim(getPluginContext(), outputDirectory, execution.getExecutionId());
      GenerationReport report = Generation.run(request(), new ProgressLog(getLog()));
      report(report, System.nanoTime() - start);
    } catch (GenerationException e) {
      throw failure(e);
    } catch (OutOfMemoryError e) {
      throw new MojoFailureException(
          "Not enough memory for these models; give Maven more, with MAVEN_OPTS=-Xmx1g or the like.",
          e);
    }
  }

  private GenerationRequest request() {
    return new GenerationRequest(
        modelPaths(),
        libraries(),
        allServices(),
        PackagePattern.of(packageName),
        operations(),
        outputDirectory.toPath(),
        lockFile == null ? null : lockFile.toPath());
  }

  private List<String> allServices() {
    return service() == null
        ? list(services)
        : Stream.concat(Stream.of(service()), list(services).stream()).toList();
  }

  private void report(GenerationReport report, long nanos) {
    report.notes().forEach(getLog()::debug);
    // No formatter: it costs a build that has nothing to do more than the rest of this goal.
    long tenths = nanos / 100_000_000;
    getLog().info(report.summary() + " (" + tenths / 10 + '.' + tenths % 10 + " s).");
  }
}
