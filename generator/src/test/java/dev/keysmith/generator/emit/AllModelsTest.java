package dev.keysmith.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.generator.ClassPath;
import dev.keysmith.generator.load.ModelSource;
import dev.keysmith.generator.load.ModelSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every model there is: the C2J models of Maven Central's jar, and the Smithy models of a folder.
 * Each becomes a client that javac takes without a warning, whose names do not depend on what is
 * selected of it. None is left out; a table tells how large each is.
 */
@EnabledIfSystemProperty(
    named = "keysmith.all-models",
    matches = "true",
    disabledReason = "-Pall-models brings the models")
final class AllModelsTest {
  private static final int MODELS_OF_THE_JAR = 381;

  @Test
  void eachBecomesAClientWithoutAWarning() throws IOException {
    List<ModelSource> models = models();
    List<ModelReport> reports = new ArrayList<>();
    long start = System.nanoTime();
    tell(ModelReport.HEADER);
    for (ModelSource model : models) {
      ModelReport report = ModelReport.of(model);
      tell(report.line());
      reports.add(report);
    }
    tell(ModelReport.sum(reports, (System.nanoTime() - start) / 1e9));
    assertEquals(List.of(), reports.stream().filter(ModelReport::failed).toList());
    assertTrue(models.size() >= MODELS_OF_THE_JAR, () -> "only " + models.size() + " models");
  }

  private static List<ModelSource> models() throws IOException {
    Path jar =
        ClassPath.entries().stream()
            .filter(entry -> entry.getFileName().toString().startsWith("aws-java-sdk-models-"))
            .findFirst()
            .orElseThrow();
    List<ModelSource> models = new ArrayList<>(ModelSources.find(List.of(jar), List.of()));
    assertEquals(MODELS_OF_THE_JAR, models.size());
    String folder = System.getProperty("keysmith.models", "");
    if (!folder.isEmpty()) {
      try (Stream<Path> files = Files.list(Path.of(folder, "smithy"))) {
        models.addAll(ModelSources.find(files.sorted().toList(), List.of()));
      }
    }
    return models;
  }

  /** The table is what one runs this for. */
  @SuppressWarnings("SystemOut")
  private static void tell(String line) {
    System.out.println(line);
  }
}
