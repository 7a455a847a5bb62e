package dev.keysmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.plan.PackagePattern;
import dev.keysmith.generator.select.OperationFilter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of {@code src/test/resources/bad} is a mistake: its input, what differs in the
 * request, and the one line that tells the user. The output stays as it was.
 */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class BadInputTest {
  private static final Path CASES = Path.of("src/test/resources/bad");

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> eachMistakeGetsItsLine() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(CASES)) {
      cases = folders.sorted().toList();
    }
    return cases.stream()
        .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)));
  }

  private void check(Path mistake) throws IOException {
    Path work = Files.createDirectories(temp.resolve(mistake.getFileName()));
    if (Files.exists(mistake.resolve("input"))) {
      Folders.copy(mistake.resolve("input"), work);
    }
    Map<String, String> before = Folders.state(work);
    GenerationException thrown =
        assertThrows(
            GenerationException.class, () -> Generation.run(request(work, properties(mistake))));
    Goldens.assertFile(
        mistake.resolve("message.txt"),
        String.valueOf(thrown.getMessage()).replace(work.toString(), "DIR") + "\n");
    assertEquals(before, Folders.state(work));
  }

  private static Properties properties(Path mistake) throws IOException {
    Properties properties = new Properties();
    Path file = mistake.resolve("request.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
    }
    return properties;
  }

  private static GenerationRequest request(Path work, Properties properties) {
    return new GenerationRequest(
        List.of(work.resolve(properties.getProperty("models", ".")).normalize()),
        ClassPath.entries(),
        list(properties, "services"),
        PackagePattern.of(properties.getProperty("packageName", "com.example")),
        new OperationFilter(
            list(properties, "operations"),
            list(properties, "resources"),
            list(properties, "tags"),
            list(properties, "excludedOperations"),
            list(properties, "excludedTags")),
        work.resolve("out"));
  }

  private static List<String> list(Properties properties, String name) {
    String values = properties.getProperty(name, "");
    return values.isEmpty() ? List.of() : Arrays.asList(values.split(",", -1));
  }
}
