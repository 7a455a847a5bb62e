package dev.keysmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.plan.PackagePattern;
import dev.keysmith.generator.select.OperationFilter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C2J models as users have them: folders of SDK repositories, and jars with hundreds. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
final class C2jModelsTest {
  private static final Path CASES = Path.of("src/test/resources/c2j");

  @TempDir Path temp;

  @Test
  void aFolderGivesAClient() throws IOException {
    Folders.copy(CASES.resolve("paginators-and-waiters"), temp);
    Files.delete(temp.resolve("expected.smithy"));
    assertEquals(1, generate(temp, null).services());
    assertTrue(Files.exists(temp.resolve("out/com/example/ToysClient.java")));
  }

  @Test
  void soDoesTheFileAlone() throws IOException {
    Folders.copy(CASES.resolve("paginators-and-waiters"), temp);
    generate(temp.resolve("service-2.json"), null);
    assertTrue(Files.exists(temp.resolve("out/com/example/ToysClient.java")));
  }

  @Test
  void whatIsBesideTheModelCounts() throws IOException {
    Folders.copy(CASES.resolve("endpoint-of-a-file"), temp);
    Path model = temp.resolve("service-2.json");
    generate(model, null);
    assertEquals(0, generate(model, null).services());
    Path rules = temp.resolve("endpoint-rule-set-1.json");
    Files.writeString(rules, Files.readString(rules).replace("toys.example", "other.example"));
    assertEquals(1, generate(model, null).changes().written());
    assertTrue(
        Files.readString(temp.resolve("out/com/example/ToysEndpointRules.java"))
            .contains("https://other.example.com"));
  }

  @Test
  void ofAJarOnlyTheServicesModelIsRead() throws IOException {
    Path jar = jar();
    generate(jar, "ToyShop");
    assertTrue(Files.exists(temp.resolve("out/com/example/ToysClient.java")));
    assertTrue(
        Files.readString(temp.resolve("out/com/example/ToysEndpointRules.java"))
            .contains("https://toys.amazonaws.com"));
  }

  @Test
  void aJarOfSeveralServicesAsksWhich() throws IOException {
    Path jar = jar();
    assertEquals(
        "The model has 2 services; set 'service' to one of com.amazonaws.s3#S3,"
            + " com.amazonaws.toys#ToyShop, or write {service} in 'packageName' for a client of each.",
        message(jar, null));
    assertEquals(
        "No service 'ToyShip' in the model; did you mean ToyShop?", message(jar, "ToyShip"));
  }

  /** Two models, one that is faulty beyond its head, and what older SDKs put beside them. */
  private Path jar() throws IOException {
    Path jar = temp.resolve("models.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      add(zip, "models/toys-2026-01-01-model.json", model("endpoint-of-the-whole-world"));
      add(zip, "models/toys-2026-01-01-intermediate.json", "{\"customizationConfig\": {}}");
      add(
          zip,
          "models/s3-2006-03-01-model.json",
          model("names-of-rest-xml").replace("\"shapes\"", "\"shape\""));
      add(zip, "models/other-model.json", "{\"metadata\": {}}");
    }
    return jar;
  }

  private static String model(String name) throws IOException {
    return Files.readString(CASES.resolve(name).resolve("service-2.json"));
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private String message(Path model, @Nullable String service) {
    return String.valueOf(
        assertThrows(GenerationException.class, () -> generate(model, service)).getMessage());
  }

  private GenerationReport generate(Path model, @Nullable String service) {
    return Generation.run(
        new GenerationRequest(
            List.of(model),
            List.of(),
            service == null ? List.of() : List.of(service),
            PackagePattern.of("com.example"),
            OperationFilter.of(List.of()),
            temp.resolve("out")));
  }
}
