package dev.keysmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.plan.PackagePattern;
import dev.keysmith.generator.select.OperationFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run that makes clients of several services, each model read by itself. */
@SuppressWarnings("NullAway.Init") // set before each test
class SeveralServicesTest {
  private Path models;
  private Path output;

  @BeforeEach
  void write(@TempDir Path folder) throws IOException {
    models = Files.createDirectory(folder.resolve("models"));
    output = folder.resolve("out");
    for (String name : List.of("Bakery", "Import")) {
      Files.writeString(models.resolve(name + ".json"), json(name, "size"));
    }
    Files.writeString(
        models.resolve("zoo.smithy"),
        """
        $version: "2.0"
        namespace example.zoo
        use aws.protocols#awsJson1_1
        @awsJson1_1
        service Zoo { version: "2020-01-02", operations: [Feed] }
        operation Feed { input: Food }
        """);
    Files.writeString(
        models.resolve("food.smithy"),
        """
        $version: "2.0"
        namespace example.zoo
        structure Food { amount: Integer }
        """);
  }

  /** Both have shapes of the same ids. */
  private static String json(String service, String member) {
    return """
    { "smithy": "2.0", "shapes": {
      "example#SERVICE": { "type": "service", "version": "2014-11-01",
        "operations": [{ "target": "example#Make" }],
        "traits": { "aws.protocols#awsJson1_1": {} } },
      "example#Make": { "type": "operation", "input": { "target": "example#MakeInput" } },
      "example#MakeInput": { "type": "structure", "members": {
        "MEMBER": { "target": "smithy.api#Integer" } } } } }
    """
        .replace("SERVICE", service)
        .replace("MEMBER", member);
  }

  private GenerationReport run(String packageName, String... services) {
    return run(packageName, OperationFilter.ALL, services);
  }

  private GenerationReport run(String packageName, OperationFilter filter, String... services) {
    return Generation.run(
        new GenerationRequest(
            List.of(models),
            ClassPath.entries(),
            List.of(services),
            PackagePattern.of(packageName),
            filter,
            output));
  }

  private boolean has(String client) {
    return Files.exists(output.resolve("com/example/" + client + ".java"));
  }

  private static String message(Runnable run) {
    return String.valueOf(assertThrows(GenerationException.class, run::run).getMessage());
  }

  @Test
  void eachGetsItsPackage() {
    assertEquals(3, run("com.example.{service}").services());
    assertTrue(has("bakery/BakeryClient"));
    assertTrue(has("import_/ImportClient"));
    assertTrue(has("zoo/ZooClient") && has("zoo/model/Food"));
  }

  @Test
  void thePackageMayTellVersionAndNamespace() {
    run("com.example.{namespace}.{service}.{version}", "Zoo");
    assertTrue(has("example/zoo/zoo/v2020_01_02/ZooClient"));
  }

  @Test
  void someAreTakenByNameIdAndPattern() {
    run("com.example.{service}", "Bak*", "example.zoo#Zoo");
    assertTrue(has("bakery/BakeryClient") && has("zoo/ZooClient"));
    assertFalse(has("import_/ImportClient"));
  }

  @Test
  void onlyTheModelThatChangedIsReadAgain() throws IOException {
    GenerationReport first = run("com.example.{service}");
    Files.writeString(models.resolve("Bakery.json"), json("Bakery", "weight"));
    GenerationReport second = run("com.example.{service}");
    assertEquals(1, second.services());
    assertEquals(1, second.changes().written());
    assertEquals(first.changes().written() - 1, second.changes().unchanged());
    assertTrue(
        Files.readString(output.resolve("com/example/bakery/model/MakeInput.java"))
            .contains("weight"));
    assertEquals(0, run("com.example.{service}").services());
  }

  @Test
  void aServiceThatIsGoneVanishesAndTheOthersStay() throws IOException {
    GenerationReport first = run("com.example.{service}");
    Map<String, String> before = Folders.state(output.resolve("com/example/zoo"));
    Files.delete(models.resolve("Bakery.json"));
    GenerationReport second = run("com.example.{service}");
    assertEquals(0, second.services());
    assertEquals(
        first.changes().written(), second.changes().unchanged() + second.changes().removed());
    assertFalse(Files.exists(output.resolve("com/example/bakery")));
    assertEquals(before, Folders.state(output.resolve("com/example/zoo")));
  }

  @Test
  void oneBadModelLeavesAllAsItWas() throws IOException {
    run("com.example.{service}");
    Map<String, String> before = Folders.state(output);
    Files.writeString(models.resolve("Bakery.json"), json("Bakery", "weight"));
    Files.writeString(models.resolve("zoo.smithy"), "structure {");
    message(() -> run("com.example.{service}"));
    assertEquals(before, Folders.state(output));
  }

  @Test
  void aServiceWithoutAnyOfTheOperationsIsLeftOut() {
    run("com.example.{service}", OperationFilter.of(List.of("Feed", "example#Ma*")));
    assertTrue(has("bakery/BakeryClient") && has("zoo/ZooClient"));
    assertEquals(1, run("com.example.{service}", OperationFilter.of(List.of("Feed"))).services());
    assertFalse(has("bakery/BakeryClient"));
    assertEquals(0, run("com.example.{service}", OperationFilter.of(List.of("Feed"))).services());
  }

  @Test
  void whatIsInNoModelIsTold() {
    assertEquals(
        "No service 'Bakry' in the models; did you mean Bakery?",
        message(() -> run("com.example.{service}", "Zoo", "Bakry")));
    assertEquals(
        "No operation of any of the services matches 'Fed'; did you mean Feed?",
        message(() -> run("com.example.{service}", OperationFilter.of(List.of("Make", "Fed")))));
    assertFalse(Files.exists(output));
  }

  @Test
  void oneIsOneAndSeveralNeedAPattern() {
    assertEquals(
        "'services' are several, so 'packageName' must have {service} in it; 'com.example' has"
            + " not.",
        message(() -> run("com.example", "Zoo", "Bakery")));
  }

  @Test
  void twoServicesInOnePackageAreRefused() {
    assertEquals(
        "com/example/v2014_11_01/model/Make.java would be made for two services; put {version} or"
            + " {namespace} into 'packageName', or leave one of them out.",
        message(() -> run("com.example.{version}")));
  }

  @Test
  void itTellsHowFarItIs() {
    List<String> steps = new ArrayList<>();
    Generation.run(
        Requests.of(List.of(models), "com.example.{service}", output, OperationFilter.ALL),
        (done, of) -> steps.add(done + "/" + of));
    assertEquals(List.of("1/3", "2/3", "3/3"), steps);
  }
}
