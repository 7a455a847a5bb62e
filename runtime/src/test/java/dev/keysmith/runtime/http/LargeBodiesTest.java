package dev.keysmith.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies are not held in memory: a heap of 64 MiB is enough for 2 GiB both ways. */
final class LargeBodiesTest {
  @Test
  @Timeout(300)
  void aSmallHeapCarriesALargeBody() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeBodies.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals("2147483648\n2147483648\n", output.replace("\r", ""));
    assertEquals(0, process.waitFor());
  }
}
