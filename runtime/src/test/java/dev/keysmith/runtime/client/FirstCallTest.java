package dev.keysmith.runtime.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Start-up is a feature: what the first call of a client loads of the call's own packages. */
final class FirstCallTest {
  private static final int OURS = 9;

  private static List<String> loaded() throws IOException, InterruptedException {
    try (SocketWire wire = new SocketWire()) {
      wire.willAnswer(Reply.ok(""));
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xlog:class+load",
                  "-cp",
                  System.getProperty("java.class.path"),
                  FirstCall.class.getName(),
                  wire.url())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertEquals(0, process.waitFor(), output);
      return output.lines().toList();
    }
  }

  @Test
  void loadsFewClassesAndNoneThatIsSlowAtFirstUse() throws Exception {
    List<String> lines = loaded();
    List<String> ours =
        lines.stream()
            .filter(
                line -> line.matches(".* dev\\.keysmith\\.runtime\\.(client|protocol|retry)\\..*"))
            .filter(line -> !line.contains(".vault.") && !line.contains("FirstCall"))
            .toList();
    assertTrue(ours.size() <= OURS, () -> ours.size() + " of ours: " + ours);
    // The JDK's sockets and digests have lambdas of their own; ours must not.
    assertEquals(
        List.of(),
        lines.stream().filter(line -> line.matches(".* dev\\.keysmith.*\\$\\$Lambda.*")).toList());
    for (String slow : List.of("java.util.regex.", "java.util.UUID", "CompletableFuture ")) {
      assertEquals(List.of(), lines.stream().filter(line -> line.contains(slow)).toList());
    }
  }
}
