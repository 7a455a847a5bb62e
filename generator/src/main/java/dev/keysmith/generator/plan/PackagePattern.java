package dev.keysmith.generator.plan;

import dev.keysmith.generator.error.GenerationException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import software.amazon.smithy.model.shapes.ServiceShape;

/**
 * The package of a client, or, with parts in braces, of one client each of several services: {@code
 * com.example.{service}}.
 */
public final class PackagePattern {
  private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");
  private static final String PARAMETER = "packageName";
  private static final List<String> PARTS = List.of("service", "version", "namespace");

  private final String pattern;

  private PackagePattern(String pattern) {
    this.pattern = pattern;
  }

  /**
   * @throws GenerationException if it cannot become a package
   */
  public static PackagePattern of(String pattern) {
    Matcher part = PART.matcher(pattern);
    while (part.find()) {
      if (!PARTS.contains(part.group(1))) {
        throw no(
            PARAMETER,
            pattern,
            "there is no {" + part.group(1) + "}; {" + String.join("}, {", PARTS) + "} are");
      }
    }
    check(PARAMETER, pattern, PART.matcher(pattern).replaceAll("part"));
    return new PackagePattern(pattern);
  }

  /**
   * Checks the name of a package.
   *
   * @param parameter what the user calls it
   * @throws GenerationException if it is none
   */
  public static void checkName(String parameter, String name) {
    check(parameter, name, name);
  }

  /** Whether each service gets a package of its own. */
  public boolean isForSeveral() {
    return PART.matcher(pattern).find();
  }

  /**
   * The package of a service: {@code {service}} is its name as in that of the client ({@code kms}),
   * {@code {version}} its version ({@code v2014_11_01}), {@code {namespace}} that of its shape id.
   */
  public String packageOf(ServiceShape service) {
    return PART.matcher(pattern).replaceAll(part -> valueOf(part.group(1), service));
  }

  private static String valueOf(String part, ServiceShape service) {
    return switch (part) {
      case "service" -> identifier(Planner.stemOf(service));
      case "version" -> identifier("v" + service.getVersion());
      default -> namespace(service.getId().getNamespace());
    };
  }

  private static String namespace(String namespace) {
    StringBuilder names = new StringBuilder();
    for (String name : namespace.split("\\.", -1)) {
      names.append(names.isEmpty() ? "" : ".").append(identifier(name));
    }
    return names.toString();
  }

  /** As the Java Language Specification, 6.1, has it for what is no identifier: underscores. */
  private static String identifier(String text) {
    String word = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
    boolean bad = !SourceVersion.isName(word) || word.equals("_");
    return bad && SourceVersion.isKeyword(word) ? word + "_" : bad ? "_" + word : word;
  }

  private static void check(String parameter, String pattern, String name) {
    for (String part : name.split("\\.", -1)) {
      if (!SourceVersion.isIdentifier(part)) {
        throw no(parameter, pattern, "'" + part + "' is no Java identifier");
      }
      if (SourceVersion.isKeyword(part)) {
        throw no(parameter, pattern, "'" + part + "' is a word of the Java language");
      }
    }
    if (name.equals("java") || name.startsWith("java.")) {
      throw no(parameter, pattern, "packages of java belong to the JDK");
    }
  }

  private static GenerationException no(String parameter, String name, String why) {
    return new GenerationException(
        "'" + parameter + "' cannot be '" + name + "': " + why + "; one like com.example.kms can.");
  }

  @Override
  public String toString() {
    return pattern;
  }
}
