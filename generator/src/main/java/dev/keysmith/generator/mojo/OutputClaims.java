package dev.keysmith.generator.mojo;

import dev.keysmith.generator.error.GenerationException;
import java.io.File;
import java.util.Map;

/**
 * Two executions in one module must not share an output directory, since each would delete what the
 * other made. Maven's plugin context lives for the build of a module.
 */
final class OutputClaims {
  private OutputClaims() {}

  @SuppressWarnings({"rawtypes", "unchecked"}) // the type of Maven's plugin context
  static void claim(Map context, File outputDirectory, String execution) {
    Object other = context.putIfAbsent("keysmith " + outputDirectory.getAbsolutePath(), execution);
    if (other != null && !other.equals(execution)) {
      throw new GenerationException(
          "The executions '"
              + other
              + "' and '"
              + execution
              + "' both write to "
              + outputDirectory
              + "; set another 'outputDirectory' in one of them.");
    }
  }
}
