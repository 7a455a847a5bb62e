package dev.keysmith.generator.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.keysmith.generator.ClassPath;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.select.OperationFilter;
import dev.keysmith.generator.select.Selector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.model.Model;

/**
 * The evolution promise, on what AWS has really done to its services in the years between two
 * versions of the jar of its models. The profile {@code evolution} fetches both.
 */
@EnabledIfSystemProperty(
    named = "keysmith.two-ages",
    matches = ".+",
    disabledReason = "the profile 'evolution' brings models of two ages")
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class RealEvolutionTest {
  /** One or more of each protocol; those that grow much. */
  private static final String SERVICES =
      "kms|dynamodb|sqs|sts|iam|secretsmanager|kinesis|lambda|monitoring|logs|route53";

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> eachReportIsTrue() throws IOException {
    Path ages = Path.of(System.getProperty("keysmith.two-ages"));
    Pattern wanted =
        Pattern.compile(
            "models/("
                + System.getProperty("keysmith.services", SERVICES)
                + ")-[-\\d]+-model.json");
    List<String> entries;
    try (ZipFile old = new ZipFile(ages.resolve("old.jar").toFile());
        ZipFile now = new ZipFile(ages.resolve("new.jar").toFile())) {
      entries =
          old.stream()
              .map(ZipEntry::getName)
              .filter(name -> wanted.matcher(name).matches() && now.getEntry(name) != null)
              .sorted()
              .toList();
    }
    assertTrue(entries.size() >= 6, entries::toString);
    return entries.stream().map(entry -> dynamicTest(entry, () -> check(ages, entry)));
  }

  @Test
  @EnabledIfSystemProperty(
      named = "keysmith.models",
      matches = ".+",
      disabledReason = "-Dkeysmith.models names no folder of real models")
  void kmsOfTheJarAndAYearLater() throws IOException, ReflectiveOperationException {
    Path jar = Path.of(System.getProperty("keysmith.two-ages"), "new.jar");
    check(
        extract(jar, "models/kms-2014-11-01-model.json"),
        Path.of(System.getProperty("keysmith.models"), "kms", "c2j", "service-2.json"));
  }

  private void check(Path ages, String entry) throws IOException, ReflectiveOperationException {
    check(extract(ages.resolve("old.jar"), entry), extract(ages.resolve("new.jar"), entry));
  }

  private static void check(Path before, Path after)
      throws IOException, ReflectiveOperationException {
    DiffReport report =
        ModelComparison.run(
            new DiffRequest(
                List.of(before),
                null,
                List.of(after),
                ClassPath.entries(),
                null,
                OperationFilter.ALL,
                "com.example"));
    CompiledClient old = client(before);
    CompiledClient now = client(after);
    Evolution found = Evolution.of(Caller.of(old), old, now);
    System.out.println(
        after.getFileName() + ": " + report.summary() + "; types with a break: " + found.types());
    assertEquals(report.with(Effect.SOURCE).isEmpty(), found.source().isEmpty(), report::toString);
    assertEquals(report.with(Effect.BINARY).isEmpty(), found.binary().isEmpty(), report::toString);
    assertEquals(Set.of(), untold(report, found, now));
    assertFalse(report.changes().isEmpty(), "time has changed something");
  }

  /** Types with a break that no change names, and that did not go with an operation. */
  private static Set<String> untold(DiffReport report, Evolution found, CompiledClient now) {
    Set<String> untold = new TreeSet<>(found.types());
    List<Change> breaking = report.changes().stream().filter(Change::isBreaking).toList();
    untold.removeIf(
        type ->
            breaking.stream()
                .anyMatch(change -> change.text().matches("(?s).*\\b" + type + "\\b.*")));
    if (report.text(Format.TEXT).contains("  - " + report.client() + '.')) {
      untold.removeIf(type -> !now.classes().containsKey("com.example.model." + type));
    }
    return untold;
  }

  private Path extract(Path jar, String entry) throws IOException {
    String age = jar.getFileName().toString().toLowerCase(Locale.ROOT);
    Path file = temp.resolve(age).resolve(entry);
    Files.createDirectories(file.getParent());
    try (ZipFile zip = new ZipFile(jar.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(entry))) {
      Files.copy(in, file);
    }
    return file;
  }

  private static CompiledClient client(Path file) throws IOException {
    Model model = ModelLoader.load(ModelSources.find(List.of(file), ClassPath.entries())).model();
    return CompiledClient.of(model, Selector.select(model, null, OperationFilter.ALL));
  }
}
