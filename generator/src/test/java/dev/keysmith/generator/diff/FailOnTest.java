package dev.keysmith.generator.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.generator.ClassPath;
import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.select.OperationFilter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fails a build, and what the goal's parameters cannot be. */
class FailOnTest {
  @ParameterizedTest
  @CsvSource({
    "removed-operation, source, true",
    "removed-operation, wire, true",
    "removed-operation, none, false",
    "removed-operation, 'none,Binary', true",
    "wire-names, source, false",
    "wire-names, 'source, wire', true",
    "wire-names, breaking, true",
    "added-errors, breaking, false",
    "added-errors, switch, true",
    "added-errors, any, true",
    "optionality, nullness, true",
    "added-operation, 'breaking,switch,nullness,required', false",
    "added-operation, any, true",
    "nothing, any, false",
  })
  void fails(String pair, String failOn, boolean fails) {
    DiffReport report = ModelComparison.run(Pair.of(pair).request());
    assertEquals(fails, FailOn.of(failOn).failure(report).isPresent());
  }

  @Test
  void inOneLine() {
    DiffReport report = ModelComparison.run(Pair.of("removed-operation").request());
    assertEquals(
        "The model's update fails the build by 'failOn' (wire): 1 change breaks callers (source 1,"
            + " binary 1, wire 1), 0 are compatible; the first that counts:"
            + " LibraryClient.closeShelf(CloseShelfRequest) (removed).",
        FailOn.of("wire").failure(report).orElseThrow());
  }

  @Test
  void anUnknownWordIsRefused() {
    assertMessage(
        "'failOn' cannot be 'binaries'; it is one or more, with commas between them, of none, any,"
            + " breaking, source, binary, wire, switch, nullness, required.",
        () -> FailOn.of("source,binaries"));
  }

  @Test
  void anUnknownFormatIsRefused() {
    assertEquals(Format.MARKDOWN, Format.of("Markdown"));
    assertMessage(
        "'format' cannot be 'html'; it is one of text, markdown, json.", () -> Format.of("html"));
  }

  @Test
  void somethingToCompareWithIsNeeded() {
    assertMessage(
        "There is nothing to compare the model with: set 'old' (-Dkeysmith.old) to the files,"
            + " folders or jars of another version, or 'lockFile' to what keysmith:generate wrote"
            + " with that parameter.",
        () -> request(List.of(), "new.smithy", List.of()));
  }

  @Test
  void anOldModelThatIsNotThereIsTold() {
    assertMessage(
        "There is no model at none.smithy.",
        () ->
            ModelComparison.run(
                request(List.of(Path.of("none.smithy")), "added-errors", List.of())));
  }

  @Test
  void anOperationOfNeitherVersionIsRefused() {
    Path old = Pair.of("added-operation").before();
    assertTrue(
        ModelComparison.run(request(List.of(old), "added-operation", List.of("Return*")))
            .isCompatible());
    assertMessage(
        "No operation of any of the services matches 'ReturnBok'; did you mean ReturnBook?",
        () -> ModelComparison.run(request(List.of(old), "added-operation", List.of("ReturnBok"))));
  }

  private static DiffRequest request(List<Path> old, String pair, List<String> operations) {
    return new DiffRequest(
        old,
        null,
        List.of(Pair.of(pair).after()),
        ClassPath.entries(),
        null,
        OperationFilter.of(operations),
        null);
  }

  private static void assertMessage(String message, Runnable mistake) {
    assertEquals(message, assertThrows(GenerationException.class, mistake::run).getMessage());
  }
}
