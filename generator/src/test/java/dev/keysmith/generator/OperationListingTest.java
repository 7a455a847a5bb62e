package dev.keysmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.select.OperationFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operations cost is what a generation of them writes. */
@SuppressWarnings("NullAway.Init") // set before each test
class OperationListingTest {
  private static final String MODEL =
      """
      $version: "2.0"
      namespace example
      use aws.protocols#awsJson1_1
      @awsJson1_1
      service Vault { version: "1", operations: [Open, Close] }
      operation Open { input := { key: String }, output := { lock: Lock }, errors: [Jammed] }
      operation Close { input := { reason: String } }
      structure Lock { size: Integer }
      @error("client")
      structure Jammed {}
      """;

  private Path temp;
  private Path model;

  @BeforeEach
  void write(@TempDir Path folder) throws IOException {
    temp = folder;
    model = Files.writeString(temp.resolve("vault.smithy"), MODEL);
  }

  private OperationListing list(String... operations) {
    return OperationListing.of(
        List.of(model), ClassPath.entries(), null, OperationFilter.of(List.of(operations)));
  }

  @Test
  void tellsWhatIsReached() {
    OperationListing listing = list();
    assertEquals("example#Vault", listing.service());
    assertEquals("aws.protocols#awsJson1_1", listing.protocol());
    assertEquals(
        List.of("Open 4", "Close 1"),
        listing.operations().stream().map(cost -> cost.name() + ' ' + cost.shapes()).toList());
  }

  @Test
  void theSizesAreThoseOfAGeneration() {
    OperationListing.Size all = list().all();
    assertEquals(generated(), all);
    OperationListing.Size open = list("Open").all();
    assertEquals(generated("Open"), open);
    OperationListing.Size added = list().operations().get(0).added();
    OperationListing.Size bare = list().bare();
    assertEquals(open.files(), bare.files() + added.files());
    assertEquals(open.bytes(), bare.bytes() + added.bytes());
    assertTrue(bare.files() > 0 && added.bytes() > 0);
  }

  private OperationListing.Size generated(String... operations) {
    Path output = temp.resolve("out");
    Generation.run(Requests.of(model, "client", output, operations));
    try (Stream<Path> files = Files.walk(output)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      long bytes = 0;
      for (Path source : sources) {
        bytes += Files.size(source);
      }
      return new OperationListing.Size(sources.size(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void oneLineForEach() {
    List<String> lines = list("Cl*").lines();
    assertEquals(5, lines.size());
    assertTrue(lines.get(0).contains("example#Vault"), lines::toString);
    assertTrue(lines.get(2).endsWith("  Close"), lines::toString);
  }

  @Test
  void whatMatchesNothingIsRefused() {
    assertThrows(GenerationException.class, () -> list("Opne"));
  }
}
