package dev.keysmith.generator;

import dev.keysmith.generator.error.GenerationException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A generation in a JVM of its own, which may have other settings or less of something. */
final class ForkedRun {
  private ForkedRun() {}

  /** What a run printed: its summary, or the message of a mistake. */
  record Result(int status, String printed) {}

  /** Generates the only service of a model into a folder. */
  static Result of(Path model, Path output, String... options) throws IOException {
    return start(List.of(), model, output, options);
  }

  /**
   * @param before a command that runs the one after it
   */
  static Result start(List<String> before, Path model, Path output, String... options)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("-cp");
    command.add(
        ClassPath.entries().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    command.addAll(List.of(ForkedRun.class.getName(), model.toString(), output.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Result(process.waitFor(), printed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Runs in the other JVM. */
  public static void main(String[] args) {
    try {
      System.out.println(
          Generation.run(Requests.of(Path.of(args[0]), "com.example", Path.of(args[1]))).summary());
    } catch (GenerationException e) {
      System.out.println(e.getMessage());
      System.exit(1);
    }
  }
}
