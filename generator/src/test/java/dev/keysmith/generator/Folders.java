package dev.keysmith.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of tests. */
public final class Folders {
  private Folders() {}

  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  /** All that is in a folder: paths, and for files the time and content. */
  public static Map<String, String> state(Path folder) throws IOException {
    Map<String, String> state = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.toList()) {
          String content =
              Files.isDirectory(file)
                  ? "folder"
                  : Files.getLastModifiedTime(file) + " " + bytes(file);
          state.put(folder.relativize(file).toString(), content);
        }
      }
    }
    return state;
  }

  /** As characters, whatever the encoding. */
  private static String bytes(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }
}
