package dev.keysmith.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.keysmith.runtime.client.LargeUpload;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies are not held in memory: a heap of 64 MiB is enough for 2 GiB both ways. */
final class LargeBodiesTest {
  @Test
  @Timeout(300)
  void aSmallHeapCarriesALargeBody() throws Exception {
    assertEquals("2147483648\n2147483648\n", run(LargeBodies.class));
  }

  @Test
  @Timeout(300)
  void aSmallHeapEncodesAndSignsALargeBody() throws Exception {
    // 16,384 chunks of 5 digits, a signature of 81 and two line ends, and the last with its
    // trailers.
    long encoded = 16_384 * (131_072L + 5 + 81 + 4) + 1 + 81 + 4 + 31 + 90;
    assertEquals(encoded + "\n", run(LargeUpload.class));
  }

  private static String run(Class<?> program) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output.replace("\r", "");
  }
}
