package dev.keysmith.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** The layers of the runtime, from the bottom up: each knows those below it and no other. */
@AnalyzeClasses(
    packages = "dev.keysmith.runtime",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class LayersTest {
  @ArchTest static final ArchRule VALUE = layer("value");
  @ArchTest static final ArchRule ERROR = layer("error", "value");
  @ArchTest static final ArchRule CHECKSUM = layer("checksum");
  @ArchTest static final ArchRule STREAM = layer("stream", "value", "error");
  @ArchTest static final ArchRule SCHEMA = layer("schema", "value", "error", "stream");
  @ArchTest static final ArchRule CODEC = layer("codec", "value", "error", "stream", "schema");
  @ArchTest static final ArchRule HTTP = layer("http", "value", "error", "stream");
  @ArchTest static final ArchRule CONFIG = layer("config", "value", "error", "http");

  @ArchTest
  static final ArchRule AUTH = layer("auth", "value", "error", "stream", "http", "config");

  @ArchTest static final ArchRule ENDPOINT = layer("endpoint", "value", "error", "http");
  @ArchTest static final ArchRule RETRY = layer("retry", "value", "error", "http");

  @ArchTest
  static final ArchRule PROTOCOL =
      layer("protocol", "value", "error", "stream", "schema", "codec", "http");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("dev.keysmith.runtime.(**)").should().beFreeOfCycles();

  /** What costs a first call dearly, or reads what was not handed in. */
  @ArchTest
  static final ArchRule NOTHING_HEAVY =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.util.logging..",
              "java.util.regex..",
              "java.util.stream..",
              "java.time.format..",
              "java.text..",
              "java.lang.reflect..",
              "javax.crypto..",
              "org.xml..",
              "javax.xml..");

  @ArchTest
  static final ArchRule NOTHING_BUT_THE_JDK =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "javax.net..", "dev.keysmith.runtime..", "org.jspecify..");

  @ArchTest
  static void everyPackageTellsItsJob(JavaClasses classes) {
    Set<String> without = new TreeSet<>();
    for (JavaClass each : classes) {
      JavaPackage home = each.getPackage();
      if (!home.isAnnotatedWith(NullMarked.class)) {
        without.add(home.getName());
      }
    }
    assertEquals(Set.of(), without, "packages without package-info.java and @NullMarked");
  }

  private static ArchRule layer(String name, String... below) {
    String[] allowed = new String[below.length + 3];
    for (int i = 0; i < below.length; i++) {
      allowed[i] = "dev.keysmith.runtime." + below[i] + "..";
    }
    allowed[below.length] = "dev.keysmith.runtime." + name + "..";
    allowed[below.length + 1] = "java..";
    allowed[below.length + 2] = "javax.net..";
    return classes()
        .that()
        .resideInAPackage("dev.keysmith.runtime." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage(allowed)
                .or(JavaClass.Predicates.resideInAPackage("org.jspecify..")))
        .allowEmptyShould(true);
  }
}
