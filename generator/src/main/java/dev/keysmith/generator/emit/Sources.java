package dev.keysmith.generator.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;

/** Writes types as files. */
final class Sources {
  private final Set<String> qualified;
  private final Comments comments;

  /**
   * @param qualified simple names that are written in full in the package of the model
   * @param comments those of the types to be written
   */
  Sources(Set<String> qualified, Comments comments) {
    this.qualified = qualified;
    this.comments = comments;
  }

  /** A type of the model's package. */
  SourceFile model(String packageName, TypeSpec type) {
    return file(
        packageName, type.toBuilder().alwaysQualify(qualified.toArray(new String[0])).build());
  }

  /** A type of the clients' package, where nothing hides java.lang. */
  SourceFile file(String packageName, TypeSpec type) {
    return file(JavaFile.builder(packageName, type).indent("  ").skipJavaLangImports(true).build());
  }

  SourceFile file(JavaFile file) {
    String folder = file.packageName().replace('.', '/');
    return new SourceFile(
        folder + '/' + file.typeSpec().name() + ".java", Layout.of(file.toString(), comments));
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
