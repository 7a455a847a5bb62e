package dev.keysmith.generator;

import dev.keysmith.generator.error.GenerationException;
import javax.lang.model.SourceVersion;

/** What may be the package of generated code. */
final class PackageNames {
  private PackageNames() {}

  static void check(String name) {
    for (String part : name.split("\\.", -1)) {
      if (!SourceVersion.isIdentifier(part)) {
        throw no(name, "'" + part + "' is no Java identifier");
      }
      if (SourceVersion.isKeyword(part)) {
        throw no(name, "'" + part + "' is a word of the Java language");
      }
    }
    if (name.equals("java") || name.startsWith("java.")) {
      throw no(name, "packages of java belong to the JDK");
    }
  }

  private static GenerationException no(String name, String why) {
    return new GenerationException(
        "'packageName' cannot be '" + name + "': " + why + "; one like com.example.kms can.");
  }
}
