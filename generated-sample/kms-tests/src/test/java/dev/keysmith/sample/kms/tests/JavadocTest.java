package dev.keysmith.sample.kms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated Javadoc satisfies the tool's strictest checks. */
class JavadocTest {
  private static final Path SOURCES =
      Path.of("..", "kms", "target", "generated-sources", "keysmith");

  @TempDir Path out;

  @Test
  void javadocHasNothingToSay() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xdoclint:all",
                "-Werror",
                "-quiet",
                "-notimestamp",
                "-encoding",
                "UTF-8",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                out.toString()));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    assertTrue(arguments.size() > 300, "the sources were found");
    StringWriter said = new StringWriter();
    int status =
        ToolProvider.findFirst("javadoc")
            .orElseThrow()
            .run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(String[]::new));
    assertEquals("", said.toString());
    assertEquals(0, status);
  }
}
