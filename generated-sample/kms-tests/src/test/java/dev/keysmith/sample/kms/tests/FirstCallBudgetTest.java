package dev.keysmith.sample.kms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a first call loads, counted in a fresh JVM. Counts are stable where times are noisy; they
 * stand for the start-up that a user of a short-lived process feels.
 */
class FirstCallBudgetTest {
  /** The price of a class for each job of the call. */
  private static final int OURS = 60;

  /**
   * A bare {@code HttpURLConnection} without signing loads 911 classes on JDK 17; 190 more are
   * allowed.
   */
  private static final int ALL_ON_17 = 911 + 190;

  private static final byte[] RESPONSE =
      "{\"CiphertextBlob\":\"AQIDBA==\",\"KeyId\":\"arn:aws:kms:us-east-1:111122223333:key/1\"}"
          .getBytes(StandardCharsets.UTF_8);

  private static HttpServer server;
  private static List<String> loaded;

  @BeforeAll
  static void callOnceInAFreshJvm() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
          exchange.sendResponseHeaders(200, RESPONSE.length);
          exchange.getResponseBody().write(RESPONSE);
          exchange.close();
        });
    server.start();
    loaded = run("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  @Test
  void loadsFewClassesOfOurs() {
    List<String> ours = loaded.stream().filter(name -> name.startsWith("dev.keysmith.")).toList();
    long counted = ours.stream().filter(name -> !name.equals(FirstCall.class.getName())).count();
    assertTrue(counted <= OURS, () -> counted + " classes, at most " + OURS + ": " + ours);
  }

  @Test
  void loadsFewClassesInAll() {
    if (Runtime.version().feature() == 17) {
      assertTrue(loaded.size() <= ALL_ON_17, () -> loaded.size() + ", at most " + ALL_ON_17);
    }
    // Each of these costs more than a hundred classes at first use, whatever the JDK.
    for (String costly :
        List.of(
            "java.util.regex.Pattern",
            "java.time.format.DateTimeFormatter",
            "javax.net.ssl.SSLSocket",
            "javax.crypto.Mac",
            "java.net.HttpURLConnection")) {
      assertTrue(!loaded.contains(costly), costly);
    }
  }

  @Test
  void loadsOneOperationAlone() {
    List<String> others =
        loaded.stream()
            .filter(name -> name.startsWith("dev.keysmith.sample.kms.model."))
            .filter(name -> !name.contains("GenerateDataKeyWithoutPlaintext"))
            .filter(name -> !name.endsWith(".KmsService") && !name.endsWith(".DataKeySpec"))
            .toList();
    assertEquals(List.of(), others);
  }

  @Test
  void loadsNothingForTraitsThatTheOperationLacks() {
    List<String> others =
        loaded.stream()
            .filter(name -> name.startsWith("dev.keysmith.runtime."))
            .filter(
                name ->
                    name.contains("checksum")
                        || name.contains("Checksum")
                        || name.contains("event")
                        || name.contains("Event"))
            .toList();
    assertEquals(List.of(), others);
  }

  private static List<String> run(String endpoint) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                FirstCall.class.getName(),
                endpoint)
            .redirectErrorStream(true)
            .start();
    List<String> names = new ArrayList<>();
    for (String line :
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
      int source = line.indexOf(" source: ");
      if (source > 0) {
        names.add(line.substring(line.lastIndexOf(' ', source - 1) + 1, source));
      } else if (!line.startsWith("[")) {
        assertEquals("4", line.trim(), "what the call printed");
      }
    }
    assertEquals(0, process.waitFor());
    return names;
  }
}
