package dev.keysmith.services.models.tests;

import dev.keysmith.differential.ServiceAst;
import java.nio.file.Path;
import java.util.Objects;

/** The models that the clients were generated from. */
final class Models {
  private Models() {}

  /**
   * @param file without its ending
   */
  static ServiceAst of(String file, String service) {
    String folder =
        Objects.requireNonNull(
            System.getProperty("keysmith.models"), "-Dkeysmith.models is not set");
    return ServiceAst.ofFile(Path.of(folder, "smithy", file + ".json"), service);
  }
}
