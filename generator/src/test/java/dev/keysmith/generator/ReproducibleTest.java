package dev.keysmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same inputs give the same bytes whatever a machine's settings. (That JDKs do not differ is
 * held by the golden files, which are compared on each.)
 */
class ReproducibleTest {
  /** In Turkish, the small letter of I is not i; of these settings each has broken generators. */
  private static final String[][] MACHINES = {
    {"-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8"},
    {
      "-Duser.language=tr",
      "-Duser.country=TR",
      "-Duser.timezone=Pacific/Kiritimati",
      "-Dfile.encoding=ISO-8859-1",
      "-Dline.separator=\r\n"
    },
    {
      "-Duser.language=ar",
      "-Duser.country=EG",
      "-Duser.extensions=u-nu-arab",
      "-Duser.timezone=America/St_Johns",
      "-Dfile.encoding=UTF-16"
    },
  };

  @Test
  void theMachineMakesNoDifference(@TempDir Path folder) throws IOException {
    Path model = Path.of("src/test/resources/golden/members/model.smithy").toAbsolutePath();
    Map<String, String> first = sources(model, folder.resolve("0"), MACHINES[0]);
    for (int i = 1; i < MACHINES.length; i++) {
      Path output = folder.resolve(Integer.toString(i));
      assertEquals(first, sources(model, output, MACHINES[i]), String.join(" ", MACHINES[i]));
    }
  }

  /** The manifest too, which has the key of the inputs and the digests of the outputs. */
  private static Map<String, String> sources(Path model, Path output, String[] options)
      throws IOException {
    ForkedRun.Result run = ForkedRun.of(model, output, options);
    assertEquals(0, run.status(), run.printed());
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.put(output.relativize(file).toString(), Files.readString(file));
      }
    }
    return sources;
  }
}
