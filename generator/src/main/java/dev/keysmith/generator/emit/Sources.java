package dev.keysmith.generator.emit;

import dev.keysmith.generator.source.SourceWriter;
import dev.keysmith.generator.source.TypeSpec;
import java.util.Set;

/** Writes types as files. */
final class Sources {
  private final Set<String> modelTypes;

  /**
   * @param modelTypes simple names of the types in the package of the model
   */
  Sources(Set<String> modelTypes) {
    this.modelTypes = modelTypes;
  }

  /** A type of the model's package. */
  SourceFile model(String packageName, TypeSpec type) {
    return file(packageName, type, modelTypes);
  }

  /** A type of the clients' package, where nothing hides java.lang. */
  SourceFile file(String packageName, TypeSpec type) {
    return file(packageName, type, Set.of());
  }

  private static SourceFile file(String packageName, TypeSpec type, Set<String> hiding) {
    return new SourceFile(
        packageName.replace('.', '/') + '/' + type.name() + ".java",
        SourceWriter.write(packageName, type, hiding));
  }

  static SourceFile packageInfo(String packageName, String purpose) {
    String text =
        """
        /** %s */
        @NullMarked
        package %s;

        import org.jspecify.annotations.NullMarked;
        """
            .formatted(purpose, packageName);
    return new SourceFile(packageName.replace('.', '/') + "/package-info.java", text);
  }
}
