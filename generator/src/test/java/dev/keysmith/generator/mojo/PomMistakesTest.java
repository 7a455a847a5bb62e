package dev.keysmith.generator.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.keysmith.generator.ClassPath;
import dev.keysmith.generator.Folders;
import dev.keysmith.generator.Goldens;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user reads for a mistake in the pom or on the command line: {@code pom-mistakes/table.txt}
 * has a goal with its parameters, then the line. Nothing is written. The mistakes that lie in
 * models are those of {@link dev.keysmith.generator.BadInputTest}.
 */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
final class PomMistakesTest {
  private static final Path TABLE = Path.of("src/test/resources/pom-mistakes/table.txt");
  private static final Path INPUT = TABLE.resolveSibling("input");

  @TempDir Path temp;

  @Test
  void eachGetsALine() throws IOException {
    StringBuilder told = new StringBuilder();
    List<String> calls =
        Files.readAllLines(TABLE).stream()
            .filter(line -> line.matches("(generate|list|diff|init)( [a-zA-Z]+=.*)?"))
            .toList();
    for (int i = 0; i < calls.size(); i++) {
      Path work = temp.resolve(Integer.toString(i));
      Folders.copy(INPUT, work);
      told.append(i == 0 ? "" : "\n").append(calls.get(i)).append('\n');
      told.append("  ").append(line(calls.get(i), work).replace(work.toString(), "DIR"));
      told.append('\n');
    }
    Goldens.assertFile(TABLE, told.toString());
  }

  private static String line(String call, Path work) throws IOException {
    Map<String, String> before = Folders.state(work);
    List<String> words = List.of(call.split(" ", -1));
    AbstractMojo mojo = mojo(words.get(0));
    Map<String, String> parameters = new LinkedHashMap<>(defaults(words.get(0)));
    for (String word : words.subList(1, words.size())) {
      parameters.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
    }
    parameters.forEach((name, value) -> set(mojo, name, value, work));
    set(mojo, "project", project(work));
    set(
        mojo,
        "pluginArtifacts",
        ClassPath.entries().stream().map(PomMistakesTest::artifact).toList());
    if (!words.get(0).equals("list") && !words.get(0).equals("diff")) {
      set(mojo, "execution", execution());
    }
    mojo.setPluginContext(new HashMap<>());
    MojoFailureException thrown = assertThrows(MojoFailureException.class, mojo::execute, call);
    assertEquals(before, Folders.state(work), call);
    String message = String.valueOf(thrown.getMessage());
    assertEquals(1, message.lines().count(), message);
    return message;
  }

  private static AbstractMojo mojo(String goal) {
    return switch (goal) {
      case "generate" -> new GenerateMojo();
      case "list" -> new ListMojo();
      case "diff" -> new DiffMojo();
      case "init" -> new InitMojo();
      default -> throw new IllegalArgumentException(goal);
    };
  }

  /** What a pom without a mistake has. */
  private static Map<String, String> defaults(String goal) {
    Map<String, String> all = new LinkedHashMap<>(Map.of("models", "model.smithy"));
    switch (goal) {
      case "generate" ->
          all.putAll(
              Map.of(
                  "packageName", "com.example", "outputDirectory", "out", "checkRuntime", "false"));
      case "diff" -> all.putAll(Map.of("format", "text", "failOn", "none"));
      case "init" -> all.putAll(Map.of("groupId", "com.example", "directory", "new"));
      default -> {}
    }
    return all;
  }

  private static void set(AbstractMojo mojo, String name, String value, Path work) {
    Field field = field(mojo.getClass(), name);
    Class<?> type = field.getType();
    if (type == List.class) {
      boolean files = field.getGenericType().getTypeName().contains("File");
      List<Object> values = new ArrayList<>();
      for (String each :
          value.isEmpty() ? List.<String>of() : Arrays.asList(value.split(",", -1))) {
        values.add(files ? file(work, each) : each);
      }
      set(mojo, name, values);
    } else if (type == File.class) {
      set(mojo, name, file(work, value));
    } else {
      set(mojo, name, type == boolean.class ? Boolean.valueOf(value) : value);
    }
  }

  private static File file(Path work, String value) {
    return work.resolve(value).toFile();
  }

  private static void set(AbstractMojo mojo, String name, Object value) {
    try {
      Field field = field(mojo.getClass(), name);
      field.setAccessible(true);
      field.set(mojo, value);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Field field(Class<?> type, String name) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new AssertionError(type.getSimpleName() + " has no parameter " + name);
  }

  private static MavenProject project(Path work) {
    MavenProject project = new MavenProject();
    project.setFile(work.resolve("pom.xml").toFile());
    project.setArtifacts(Set.of());
    return project;
  }

  private static MojoExecution execution() {
    Plugin plugin = new Plugin();
    plugin.setVersion("1.0");
    return new MojoExecution(plugin, "generate", "default");
  }

  private static Artifact artifact(Path file) {
    Artifact artifact =
        new DefaultArtifact(
            "g",
            file.getFileName().toString(),
            "1",
            "compile",
            "jar",
            null,
            new DefaultArtifactHandler("jar"));
    artifact.setFile(file.toFile());
    return artifact;
  }
}
