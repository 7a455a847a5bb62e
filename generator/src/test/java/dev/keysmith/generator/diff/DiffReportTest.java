package dev.keysmith.generator.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code src/test/resources/diff} is a change of a model and the reports of it.
 * {@code -Dkeysmith.update-goldens} writes the reports anew.
 */
class DiffReportTest {
  private static final Map<Format, String> FILES =
      Map.of(
          Format.TEXT, "expected.txt",
          Format.MARKDOWN, "expected.md",
          Format.JSON, "expected.json");

  @TestFactory
  Stream<DynamicNode> reports() throws IOException {
    List<Pair> pairs = Pair.all();
    assertTrue(pairs.size() > 30, "the pairs were found");
    return pairs.stream().map(DiffReportTest::test);
  }

  private static DynamicNode test(Pair pair) {
    DiffReport report = ModelComparison.run(pair.request());
    return dynamicContainer(
        pair.name(),
        FILES.entrySet().stream()
            .map(
                file ->
                    dynamicTest(
                        file.getKey().toString(),
                        () ->
                            check(
                                pair.folder().resolve(file.getValue()),
                                report.text(file.getKey())))));
  }

  private static void check(Path expected, String report) throws IOException {
    if (System.getProperty("keysmith.update-goldens") != null) {
      Files.writeString(expected, report);
    }
    assertEquals(Files.readString(expected), report);
  }
}
