package dev.keysmith.generator.mojo;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates a typed Java client from a Smithy model. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
  /** Leaves generation out. */
  @Parameter(property = "keysmith.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() {
    if (skip) {
      getLog().info("Generation is skipped.");
    }
  }
}
