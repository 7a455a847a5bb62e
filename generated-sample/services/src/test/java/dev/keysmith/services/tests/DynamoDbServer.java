package dev.keysmith.services.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Dynalite, an open DynamoDB server, as a process of its own on a free port of loopback. It keeps
 * its tables in memory, and ends when its input does, so also when this JVM dies.
 */
final class DynamoDbServer implements AutoCloseable {
  /** Where the build has installed it. */
  private static final Path HOME = Path.of("target", "test-classes", "dynalite");

  private final Process process;
  private final int port;

  private DynamoDbServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static DynamoDbServer start() throws IOException {
    Process process =
        new ProcessBuilder("node", "server.js")
            .directory(HOME.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    String port = output.readLine();
    if (port == null) {
      throw new IOException("Dynalite did not start in " + HOME);
    }
    return new DynamoDbServer(process, Integer.parseInt(port));
  }

  String endpoint() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.destroy();
  }
}
