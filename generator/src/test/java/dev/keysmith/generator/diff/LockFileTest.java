package dev.keysmith.generator.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.keysmith.generator.ClassPath;
import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.load.ModelLoader;
import dev.keysmith.generator.load.ModelSources;
import dev.keysmith.generator.plan.Planner;
import dev.keysmith.generator.select.OperationFilter;
import dev.keysmith.generator.select.Selection;
import dev.keysmith.generator.select.SeveralServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.model.Model;

/** A lock file stands for the model that it was written of. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class LockFileTest {
  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> tellsWhatTheModelDoes() throws IOException {
    return Pair.all().stream()
        .map(
            pair ->
                dynamicTest(
                    pair.name(),
                    () -> {
                      Path lock = lock(pair, content(pair));
                      assertEquals(
                          Files.readString(pair.folder().resolve("expected.json")),
                          ModelComparison.run(request(pair, lock)).text(Format.JSON));
                    }));
  }

  private static String content(Pair pair) {
    Model model =
        ModelLoader.load(ModelSources.find(List.of(pair.before()), ClassPath.entries())).model();
    Selection selection =
        new SeveralServices(List.of(), OperationFilter.of(pair.operations())).of(model).get(0);
    return LockFile.content(
        model, selection, Planner.plan(model, selection.service(), "com.example"));
  }

  private Path lock(Pair pair, String content) throws IOException {
    return Files.writeString(temp.resolve(pair.name() + ".lock"), content);
  }

  private static DiffRequest request(Pair pair, Path lock) {
    return new DiffRequest(
        List.of(),
        lock,
        List.of(pair.after()),
        ClassPath.entries(),
        null,
        OperationFilter.of(pair.operations()),
        null);
  }

  @Test
  void isWhatPeopleReadInADifference() throws IOException {
    Pair pair = Pair.of("wire-names");
    Path expected = Path.of("src/test/resources/lock/wire-names.lock");
    if (System.getProperty("keysmith.update-goldens") != null) {
      Files.writeString(expected, content(pair));
    }
    assertEquals(Files.readString(expected), content(pair));
  }

  /** As another version of the plugin, or a rule of ours that changed, would name it. */
  @Test
  void aRenameThatNoModelShowsIsFound() throws IOException {
    Pair pair = Pair.of("nothing");
    String renamed =
        content(pair)
            .replace("\"name\":\"title\"", "\"name\":\"bookTitle\"")
            .replace("\"type\":\"Reader\"", "\"type\":\"ReaderData\"");
    DiffReport report = ModelComparison.run(request(pair, lock(pair, renamed)));
    assertEquals(
        List.of("LendBookInput.title(): was LendBookInput.bookTitle()", "Reader: was ReaderData"),
        report.with(Effect.BINARY).stream().map(Change::text).toList());
    assertEquals(report.with(Effect.BINARY), report.with(Effect.SOURCE));
  }

  @Test
  void anotherPackageIsTold() throws IOException {
    Pair pair = Pair.of("nothing");
    String moved = content(pair).replace("\"com.example\"", "\"com.example.old\"");
    DiffRequest request =
        new DiffRequest(
            List.of(),
            lock(pair, moved),
            List.of(pair.after()),
            ClassPath.entries(),
            null,
            OperationFilter.ALL,
            "com.example");
    assertTrue(
        ModelComparison.run(request)
            .text(Format.TEXT)
            .contains("in package com.example, was com.example.old [breaks source, binary]"));
  }

  @Test
  void whatIsNoLockFileIsToldWhere() throws IOException {
    Pair pair = Pair.of("nothing");
    String good = content(pair);
    assertMessage(
        pair,
        good.replaceFirst("\"com.example\"", "\"com.example\",\n<<<<<<< HEAD"),
        "FILE:6:1: not a lock file of keysmith:generate: ");
    assertMessage(
        pair,
        "{}",
        "FILE:1:1: not a lock file of keysmith:generate: Missing expected member `keysmith`.");
    assertMessage(
        pair,
        good.replace("\"keysmith\":\"1\"", "\"keysmith\":\"2\""),
        "FILE:2:12: a lock file of version 2, which another version of the plugin wrote; this one"
            + " reads version 1.");
  }

  private void assertMessage(Pair pair, String content, String message) throws IOException {
    Path lock = lock(pair, content);
    String told =
        String.valueOf(
                assertThrows(
                        GenerationException.class, () -> ModelComparison.run(request(pair, lock)))
                    .getMessage())
            .replace(lock.toString(), "FILE");
    assertTrue(told.startsWith(message), told);
    assertEquals(1, told.lines().count(), told);
  }

  @Test
  void whatIsNotThereIsTold() {
    Path none = temp.resolve("none.lock");
    assertEquals(
        "Cannot read the lock file " + none + ": there is none; keysmith:generate writes it.",
        assertThrows(GenerationException.class, () -> LockFile.read(none)).getMessage());
  }
}
