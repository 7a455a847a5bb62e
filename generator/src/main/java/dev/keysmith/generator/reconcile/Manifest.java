package dev.keysmith.generator.reconcile;

import dev.keysmith.generator.error.GenerationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an output directory holds of ours: parts, each made at once from inputs of its own.
 *
 * @param parts by the key of the inputs that made them: the files of each, as paths below the
 *     directory, with slashes, and the digest of each as it was written. {@link #UNFINISHED} is the
 *     only key while a run is at work
 */
record Manifest(Map<String, SortedMap<String, String>> parts) {
  static final String NAME = ".keysmith-manifest";
  static final Manifest NONE = new Manifest(Map.of());

  private static final String UNFINISHED = "unfinished";
  private static final String HEAD =
      "# Written by Keysmith. The files listed here are its own: edits are lost.";
  private static final String KEY = "key ";

  static Manifest read(Path directory) throws IOException {
    Path file = directory.resolve(NAME);
    List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      throw damaged(file, 1);
    }
    Map<String, SortedMap<String, String>> parts = new LinkedHashMap<>();
    SortedMap<String, String> files = Collections.emptySortedMap();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(KEY)) {
        files = new TreeMap<>();
        parts.put(line.substring(KEY.length()), files);
      } else {
        int space = line.indexOf(' ');
        if (parts.isEmpty() || space < 0 || !isInside(line.substring(space + 1))) {
          throw damaged(file, i + 1);
        }
        files.put(line.substring(space + 1), line.substring(0, space));
      }
    }
    return new Manifest(parts);
  }

  /** No absolute path and no {@code ..}: a manifest that came from elsewhere must harm nobody. */
  private static boolean isInside(String path) {
    for (String name : path.split("/", -1)) {
      if (name.isEmpty() || name.equals(".") || name.equals("..")) {
        return false;
      }
    }
    return path.indexOf('\\') < 0 && path.indexOf(':') < 0;
  }

  private static GenerationException damaged(Path file, int line) {
    return new GenerationException(
        file + ":" + line + ": not as Keysmith writes it; delete the folder to start afresh.");
  }

  String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    parts.forEach(
        (key, files) -> {
          text.append(KEY).append(key).append('\n');
          files.forEach(
              (path, digest) -> text.append(digest).append(' ').append(path).append('\n'));
        });
    return text.toString();
  }

  /** The files of all parts. */
  SortedSet<String> paths() {
    SortedSet<String> paths = new TreeSet<>();
    parts.values().forEach(files -> paths.addAll(files.keySet()));
    return paths;
  }

  /** How many files there are in all. */
  int size() {
    return parts.values().stream().mapToInt(Map::size).sum();
  }

  /** Owns the files of both, so that whatever of them is there when a run ends midway is ours. */
  Manifest unfinishedWith(Manifest next) {
    SortedMap<String, String> both = new TreeMap<>();
    paths().forEach(path -> both.put(path, "-"));
    next.paths().forEach(path -> both.put(path, "-"));
    return new Manifest(Map.of(UNFINISHED, both));
  }
}
