package dev.keysmith.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Start-up is a feature: what a first plain call loads. */
final class FirstCallTest {
  private static final int OURS = 14;

  private static List<String> loaded() throws IOException, InterruptedException {
    try (ScriptedServer server = ScriptedServer.plain(peer -> peer.answerAll("ok"))) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xlog:class+load",
                  "-cp",
                  classPathOf(HttpRequest.class)
                      + java.io.File.pathSeparator
                      + classPathOf(FirstCall.class),
                  FirstCall.class.getName(),
                  Integer.toString(server.port()))
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertEquals(0, process.waitFor(), output);
      return output.lines().toList();
    }
  }

  private static String classPathOf(Class<?> type) {
    return Path.of(
            java.net.URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  @Test
  void loadsFewClasses() throws Exception {
    List<String> lines = loaded();
    List<String> ours =
        lines.stream()
            .filter(line -> line.contains(" dev.keysmith.") && !line.contains("FirstCall"))
            .toList();
    assertTrue(ours.size() <= OURS, () -> ours.size() + " of ours: " + ours);
    for (String costly :
        List.of("javax.net.ssl.", "sun.security.ssl.", "sun.net.spi.", "CompletableFuture")) {
      assertEquals(List.of(), lines.stream().filter(line -> line.contains(costly)).toList());
    }
  }
}
