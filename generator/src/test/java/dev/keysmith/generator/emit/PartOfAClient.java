package dev.keysmith.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds a client of some operations against the one of all: names and sources do not depend on what
 * else was selected. Only what lists operations or errors lists fewer.
 */
final class PartOfAClient {
  private final Map<String, String> whole;
  private final Map<String, String> part;

  private PartOfAClient(Map<String, String> whole, Map<String, String> part) {
    this.whole = whole;
    this.part = part;
  }

  /** Asserts that the two agree on every file. */
  static void assertAgrees(GeneratedClient whole, GeneratedClient part) {
    new PartOfAClient(files(whole), files(part)).check();
  }

  private void check() {
    part.forEach(
        (path, text) -> {
          String other = whole.get(path);
          assertTrue(other != null, () -> path + " is no file of the whole client");
          if (isClient(path)) {
            Set<String> lines = Set.copyOf(declarations(String.valueOf(other)));
            declarations(text).forEach(line -> assertTrue(lines.contains(line), line));
          } else if (text.contains(" extends ") && !isTableOfErrors(path)) {
            assertEquals(body(String.valueOf(other)), body(text), path);
          } else if (!isTableOfErrors(path)) {
            assertEquals(other, text, path);
          }
        });
  }

  private static boolean isClient(String path) {
    return !path.contains("/model/") && path.endsWith("Client.java");
  }

  private static boolean isTableOfErrors(String path) {
    return path.endsWith("Errors.java");
  }

  /** The class without its head, where an error implements the interfaces of its operations. */
  private static String body(String text) {
    return text.substring(text.indexOf(" {\n"));
  }

  private static List<String> declarations(String client) {
    return client.lines().filter(line -> line.startsWith("  default ")).toList();
  }

  private static Map<String, String> files(GeneratedClient client) {
    return client.files().stream()
        .collect(Collectors.toMap(SourceFile::path, SourceFile::text, (a, b) -> a, TreeMap::new));
  }
}
