package dev.keysmith.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.keysmith.generator.compile.MemoryCompiler;
import dev.keysmith.generator.error.GenerationException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Clients of services far larger than any there is stay clear of the limits of class files, and of
 * the 8,000 bytes beyond which HotSpot compiles no method.
 */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
final class JvmLimitsTest {
  private static final Path CHECKS = Path.of("src/test/resources/limits/Checks.java");

  @TempDir Path temp;

  @Test
  void aGiantStaysClearOfAllOfThem() throws Exception {
    Giant giant = new Giant();
    giant.operations = 1_500;
    giant.members = 1_000;
    giant.lists = 104;
    giant.values = 3_000;
    giant.errors = 300;
    Map<String, byte[]> classes = compiled(giant);
    int largest = 0;
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      MethodSizes sizes = MethodSizes.of(each.getValue());
      sizes.checkIn(each.getKey());
      for (int size : sizes.code().values()) {
        largest = Math.max(largest, size);
      }
    }
    assertTrue(largest > 14 * giant.values, "the reader of class files sees the largest one");
    runChecks(MemoryCompiler.loader(classes), classes);
  }

  private static void runChecks(ClassLoader loader, Map<String, byte[]> classes)
      throws ReflectiveOperationException {
    for (String name : classes.keySet()) {
      assertEquals(name, Class.forName(name, true, loader).getName());
    }
    Class<?> checks = loader.loadClass("com.example.model.Checks");
    int run = 0;
    for (Method check : checks.getDeclaredMethods()) {
      if (check.getParameterCount() == 0 && check.getReturnType() == void.class) {
        check.setAccessible(true);
        check.invoke(null);
        run++;
      }
    }
    assertTrue(run > 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          operations   | 2501 | limits#Giant: has 2501 operations, but a client can have 2500 at most; 'operations' selects some.
          members      | 2498 | limits#Big: has 2501 members, but a structure can have 2500 at most.
          values       | 3501 | limits#Wide: has 3501 values, but an enum can have 3500 at most.
          errors       | 801  | limits#Giant: has 801 error codes, but a client can have 800 at most.
          unionMembers | 401  | limits#Choice: has 401 members, but a union can have 400 at most.
          errorMembers | 401  | limits#Error0: has 401 members, but an error, or a structure with a stream, can have 400 at most.
          """)
  void beyondALimitOneLineNamesIt(String what, int count, String message) throws IOException {
    Giant giant = new Giant();
    switch (what) {
      case "operations" -> giant.operations = count;
      case "members" -> giant.members = count;
      case "values" -> giant.values = count;
      case "errors" -> giant.errors = count;
      case "unionMembers" -> giant.unionMembers = count;
      default -> giant.errorMembers = count;
    }
    Path model = giant.write(temp);
    String told =
        String.valueOf(
            assertThrows(GenerationException.class, () -> GeneratedClient.of(model)).getMessage());
    assertEquals(message, told.substring(told.indexOf("limits#")));
    assertTrue(told.startsWith(model + ":"), told);
  }

  private Map<String, byte[]> compiled(Giant giant) throws IOException {
    GeneratedClient client = GeneratedClient.of(giant.write(temp));
    return client
        .add(
            new MemoryCompiler(
                "-Xlint:all,-processing", "-Werror", "-proc:none", "--release", "17"))
        .add("com.example.model.Checks", Files.readString(CHECKS))
        .classes();
  }

  /** A service with as much of everything as one wants. */
  private static final class Giant {
    private int operations = 1;
    private int members = 1;
    private int lists = 1;
    private int values = 1;
    private int errors = 1;
    private int unionMembers = 1;
    private int errorMembers = 1;

    private Path write(Path folder) throws IOException {
      return Files.writeString(folder.resolve("giant.smithy"), text());
    }

    private String text() {
      return String.join(
          "\n",
          "$version: \"2\"",
          "namespace limits",
          "@aws.api#service(sdkId: \"Giant\") @aws.protocols#awsJson1_1",
          "service Giant { version: \"1\", operations: [" + names("Operation", operations) + "] }",
          each(operations, i -> "operation Operation" + i + " { input: Big" + errorsOf(i) + " }"),
          "structure Big {",
          each(members, Giant::member),
          "wide: Wide, choice: Choice, lists: Lists }",
          "structure Item { name: String }",
          "list Items { member: Item }",
          "structure Lists {",
          each(lists, i -> "list" + i + ": Items"),
          "math: Math }",
          "structure Math {}",
          "structure BigOutput {",
          each(members, Giant::member),
          "}",
          "list Texts { member: String }",
          "map Sizes { key: String, value: Integer }",
          "enum Wide {",
          each(values, i -> "VALUE_" + i + " = \"value-" + i + "\""),
          "}",
          "union Choice {",
          each(unionMembers, i -> "choice" + i + ": String"),
          "}",
          each(errors, this::error));
    }

    private String errorsOf(int operation) {
      return operation == 0 ? ", output: BigOutput, errors: [" + names("Error", errors) + "]" : "";
    }

    private String error(int number) {
      String more = number == 0 ? each(errorMembers, i -> "part" + i + ": String") : "";
      return "@error(\"client\") structure Error" + number + " { " + more + " }";
    }

    private static String member(int number) {
      String required = number % 5 == 0 ? "@required " : "";
      String type =
          switch (number % 4) {
            case 0 -> "String";
            case 1 -> "Texts";
            case 2 -> "Sizes";
            default -> "Timestamp";
          };
      return required + "member" + number + ": " + type;
    }

    private static String names(String stem, int count) {
      return IntStream.range(0, count).mapToObj(i -> stem + i).collect(Collectors.joining(", "));
    }

    private static String each(int count, IntFunction<String> line) {
      return Stream.iterate(0, i -> i + 1)
          .limit(count)
          .map(line::apply)
          .collect(Collectors.joining("\n"));
    }
  }
}
