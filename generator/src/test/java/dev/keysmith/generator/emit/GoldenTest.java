package dev.keysmith.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code golden} is a model, the source that must be generated from it, and checks
 * that are compiled with that source and then called. {@code -Dkeysmith.update-goldens} writes the
 * expected source anew.
 */
final class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TestFactory
  List<DynamicNode> golden() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.sorted().map(GoldenTest::test).toList();
    }
  }

  private static DynamicNode test(Path folder) {
    String name = folder.getFileName().toString();
    try {
      GeneratedClient client = GeneratedClient.of(folder.resolve("model.smithy"));
      GoldenFiles golden = new GoldenFiles(folder);
      Class<?> checks =
          client
              .compiler()
              .add("com.example.model.Checks", Files.readString(folder.resolve("Checks.java")))
              .load()
              .loadClass("com.example.model.Checks");
      Stream<DynamicNode> source =
          Stream.of(dynamicTest("is the golden source", () -> golden.verify(client.files())));
      Stream<Method> methods =
          Arrays.stream(checks.getDeclaredMethods())
              .filter(method -> Modifier.isPublic(method.getModifiers()))
              .sorted(Comparator.comparing(Method::getName));
      List<DynamicNode> calls = methods.map(GoldenTest::call).toList();
      assertFalse(calls.isEmpty(), folder + " has no checks");
      return dynamicContainer(name, Stream.concat(source, calls.stream()));
    } catch (IOException | ReflectiveOperationException | AssertionError e) {
      return dynamicTest(name, () -> fail(e));
    }
  }

  private static DynamicNode call(Method check) {
    check.setAccessible(true);
    assertEquals(void.class, check.getReturnType(), check.getName());
    return dynamicTest(
        check.getName(),
        () -> {
          try {
            check.invoke(null);
          } catch (InvocationTargetException failure) {
            throw failure.getCause();
          }
        });
  }
}
