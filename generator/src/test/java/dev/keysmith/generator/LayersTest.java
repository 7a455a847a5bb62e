package dev.keysmith.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may know what: the goals know the generation, it knows the steps, and these only data. */
@AnalyzeClasses(packages = "dev.keysmith.generator", importOptions = DoNotIncludeTests.class)
class LayersTest {
  private static final String ROOT = "dev.keysmith.generator";

  @ArchTest
  static final ArchRule STEPS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("mojo")
          .definedBy(ROOT + ".mojo..")
          .layer("generation")
          .definedBy(ROOT)
          .layer("load")
          .definedBy(ROOT + ".load..")
          .layer("select")
          .definedBy(ROOT + ".select..")
          .layer("plan")
          .definedBy(ROOT + ".plan..")
          .layer("emit")
          .definedBy(ROOT + ".emit..")
          .layer("endpoint")
          .definedBy(ROOT + ".endpoint..")
          .layer("source")
          .definedBy(ROOT + ".source..")
          .layer("docs")
          .definedBy(ROOT + ".docs..")
          .layer("reconcile")
          .definedBy(ROOT + ".reconcile..")
          .layer("diff")
          .definedBy(ROOT + ".diff..")
          .layer("start")
          .definedBy(ROOT + ".start..")
          .whereLayer("mojo")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("generation")
          .mayOnlyBeAccessedByLayers("mojo")
          .whereLayer("load")
          .mayOnlyBeAccessedByLayers("generation", "diff", "start")
          .whereLayer("select")
          .mayOnlyBeAccessedByLayers("generation", "emit", "diff", "start", "mojo")
          .whereLayer("plan")
          .mayOnlyBeAccessedByLayers("generation", "emit", "diff", "start", "mojo")
          .whereLayer("emit")
          .mayOnlyBeAccessedByLayers("generation")
          .whereLayer("endpoint")
          .mayOnlyBeAccessedByLayers("emit")
          .whereLayer("source")
          .mayOnlyBeAccessedByLayers("plan", "emit", "endpoint", "diff", "start")
          .whereLayer("docs")
          .mayOnlyBeAccessedByLayers("emit")
          .whereLayer("reconcile")
          .mayOnlyBeAccessedByLayers("generation", "mojo", "diff")
          .whereLayer("diff")
          .mayOnlyBeAccessedByLayers("generation", "mojo")
          .whereLayer("start")
          .mayOnlyBeAccessedByLayers("mojo");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule MAVEN_ONLY_IN_THE_GOALS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".mojo..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.maven..");

  /** The generator writes the runtime's names; it must not need the runtime's classes. */
  @ArchTest
  static final ArchRule NO_RUNTIME =
      noClasses().should().dependOnClassesThat().resideInAPackage("dev.keysmith.runtime..");

  @ArchTest static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule EACH_CLASS_IN_A_STEP =
      classes()
          .that()
          .areTopLevelClasses()
          .should()
          .resideInAnyPackage(
              Stream.concat(
                      Stream.of(ROOT),
                      Stream.of(
                              "mojo",
                              "load",
                              "load.c2j",
                              "select",
                              "plan",
                              "emit",
                              "endpoint",
                              "source",
                              "docs",
                              "reconcile",
                              "diff",
                              "start",
                              "error")
                          .map(name -> ROOT + "." + name))
                  .toArray(String[]::new));

  @Test
  void eachPackageTellsItsJob() throws IOException {
    List<Path> folders;
    try (Stream<Path> walk = Files.walk(Path.of("src/main/java", ROOT.split("\\.", -1)))) {
      folders = walk.filter(Files::isDirectory).toList();
    }
    for (Path folder : folders) {
      String info = Files.readString(folder.resolve("package-info.java"));
      assertTrue(info.startsWith("/**") && info.contains("@NullMarked"), folder.toString());
    }
  }
}
