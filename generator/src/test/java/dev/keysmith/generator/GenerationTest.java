package dev.keysmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.plan.PackagePattern;
import dev.keysmith.generator.reconcile.Changes;
import dev.keysmith.generator.select.OperationFilter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves in the output folder, and what it leaves alone. */
@SuppressWarnings("NullAway.Init") // set before each test
class GenerationTest {
  private static final String MODEL =
      """
      $version: "2.0"
      namespace example
      use aws.protocols#awsJson1_1
      @awsJson1_1
      service Vault { version: "1", operations: [Open, Close], resources: [Box] }
      operation Open { input := { key: Key }, output := { lock: Lock }, errors: [Jammed] }
      operation Close { input := { reason: Reason } }
      resource Box { list: ListBoxes }
      @readonly
      operation ListBoxes { input := {} }
      string Key
      structure Lock { size: Integer }
      @enum([{ value: "a b", name: "A_B" }])
      string Reason
      @error("client")
      structure Jammed {}
      """;

  private Path temp;
  private Path model;
  private Path output;

  @BeforeEach
  void write(@TempDir Path folder) throws IOException {
    temp = folder;
    model = Files.writeString(temp.resolve("vault.smithy"), MODEL);
    output = temp.resolve("out");
  }

  private GenerationReport run(String... operations) {
    return Generation.run(request(model, operations));
  }

  private GenerationRequest request(Path from, String... operations) {
    return Requests.of(from, "com.example", output, operations);
  }

  private boolean has(String type) {
    return Files.exists(output.resolve("com/example/model/" + type + ".java"));
  }

  @Test
  void anUnchangedRunTouchesNothing() throws IOException {
    int files = run().changes().written();
    age();
    Map<String, String> before = Folders.state(output);
    GenerationReport again = run();
    assertEquals(new GenerationReport(0, new Changes(0, files, 0), 0, List.of()), again);
    assertEquals("Nothing changed: " + files + " files are up to date", again.summary());
    assertEquals(before, Folders.state(output));
  }

  /** So that a file which is written anew has another time. */
  private void age() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
      }
    }
  }

  @Test
  void aChangeThatMeansNothingWritesNoSource() throws IOException {
    int files = run().changes().written();
    age();
    Files.writeString(model, MODEL + "// a comment\n");
    assertEquals(new Changes(0, files, 0), run().changes());
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(each -> each.toString().endsWith(".java")).toList()) {
        assertEquals(1_000_000, Files.getLastModifiedTime(file).toMillis(), file.toString());
      }
    }
  }

  @Test
  void onlyWhatChangedIsWritten() throws IOException {
    int files = run().changes().written();
    Files.writeString(model, MODEL.replace("size: Integer", "size: Integer, height: Integer"));
    assertEquals(new Changes(1, files - 1, 0), run().changes());
  }

  @Test
  void whatIsNoLongerMadeIsRemovedAndNeighboursStay() throws IOException {
    run();
    Path mine = Files.writeString(output.resolve("com/example/model/Mine.java"), "// by hand");
    assertTrue(has("Lock") && has("Jammed") && has("Reason"));
    GenerationReport report = run("Close");
    assertFalse(has("Lock") || has("Jammed") || has("Open"));
    assertTrue(has("Reason") && has("Close"));
    assertTrue(report.changes().removed() > 0);
    assertEquals("// by hand", Files.readString(mine));
  }

  @Test
  void anEmptiedFolderDisappears() throws IOException {
    run();
    Generation.run(Requests.of(model, "org.other", output));
    assertFalse(Files.exists(output.resolve("com")));
    assertTrue(Files.exists(output.resolve("org/other/model/Lock.java")));
  }

  @Test
  void aFailedRunLeavesTheOutputAsItWas() throws IOException {
    run();
    Map<String, String> before = Folders.state(output);
    for (String bad : List.of(MODEL.replace("lock: Lock", "lock: Lok"), "structure {", "")) {
      Files.writeString(model, bad);
      assertThrows(GenerationException.class, this::run);
      assertEquals(before, Folders.state(output));
    }
  }

  @Test
  void anEditedOrDeletedFileIsMadeAgain() throws IOException {
    run();
    Map<String, String> before = contents();
    Files.writeString(output.resolve("com/example/model/Lock.java"), "edited");
    Files.delete(output.resolve("com/example/model/Open.java"));
    assertEquals(2, run().changes().written());
    assertEquals(before, contents());
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    Folders.state(output)
        .forEach((path, text) -> contents.put(path, text.replaceFirst("^\\S+ ", "")));
    return contents;
  }

  @Test
  void aFileInTheWayIsNotOverwritten() throws IOException {
    run("Close");
    Path mine = Files.writeString(output.resolve("com/example/model/Lock.java"), "// by hand");
    Map<String, String> before = Folders.state(output);
    GenerationException thrown = assertThrows(GenerationException.class, this::run);
    assertEquals(
        mine + " is in the way: it was not made by Keysmith; move or delete it.",
        thrown.getMessage());
    assertEquals(before, Folders.state(output));
  }

  /** As a run that was killed while it moved files into place leaves the folder. */
  @Test
  void anUnfinishedRunIsCompleted() throws IOException {
    run();
    Map<String, String> complete = contents();
    Path manifest = output.resolve(".keysmith-manifest");
    String text = Files.readString(manifest);
    Files.writeString(
        manifest,
        text.replaceFirst("key \\w+", "key unfinished").replaceAll("(?m)^[0-9a-f]{32} ", "- "));
    Files.writeString(output.resolve("com/example/model/Lock.java"), "half");
    Files.createDirectories(output.resolve(".keysmith-staging"));
    Files.writeString(output.resolve(".keysmith-staging/0"), "left over");
    run();
    assertEquals(complete, contents());
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    run("Close");
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Path models = output.resolve("com/example/model");
    try (Stream<Path> files = Files.list(models)) {
      for (Path file : files.toList()) {
        Files.move(file, elsewhere.resolve(file.getFileName()));
      }
    }
    Files.delete(models);
    Files.createSymbolicLink(models, elsewhere);
    Map<String, String> before = Folders.state(elsewhere);
    GenerationException thrown = assertThrows(GenerationException.class, this::run);
    assertTrue(String.valueOf(thrown.getMessage()).contains("leads out of the output folder"));
    assertEquals(before, Folders.state(elsewhere));
  }

  @Test
  void selectionsTakeNamesIdsAndPatternsAndResources() {
    run("Li*", "example#Close");
    assertTrue(has("ListBoxes") && has("Close"));
    assertFalse(has("Open"));
  }

  @Test
  void aJarOrFolderOfModelsGivesTheSame() throws IOException {
    run();
    Map<String, String> fromFile = sources();
    output = temp.resolve("from-jar");
    Generation.run(request(jar()));
    assertEquals(fromFile, sources());
    output = temp.resolve("from-library");
    List<Path> libraries = Stream.concat(ClassPath.entries().stream(), Stream.of(jar())).toList();
    Generation.run(
        new GenerationRequest(
            List.of(),
            libraries,
            List.of("Vault"),
            PackagePattern.of("com.example"),
            OperationFilter.ALL,
            output));
    assertEquals(fromFile, sources());
  }

  private Map<String, String> sources() throws IOException {
    Map<String, String> sources = contents();
    sources.keySet().removeIf(path -> path.startsWith(".keysmith-"));
    return sources;
  }

  private Path jar() throws IOException {
    Path jar = temp.resolve("vault.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("META-INF/smithy/manifest"));
      zip.write("# models\nvault.smithy\n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("META-INF/smithy/vault.smithy"));
      zip.write(MODEL.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  @Test
  void sourcesHaveUnixLineEndsAndNoTrailingSpace() throws IOException {
    run();
    sources()
        .forEach((path, text) -> assertFalse(text.contains("\r") || text.contains(" \n"), path));
  }

  /** AWS's own models have such errors by the hundred; generation reads none of these traits. */
  @Test
  void faultsInTraitsThatAreNotReadHinderNobody() throws IOException {
    Files.writeString(
        model,
        MODEL.replace(
            "@awsJson1_1\n", "@awsJson1_1\n@smithy.rules#endpointTests(7)\n@odd#trait\n"));
    assertTrue(run().notes().stream().anyMatch(note -> note.contains("odd#trait")));
  }
}
