package dev.keysmith.generator.reconcile;

import dev.keysmith.generator.error.GenerationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an output directory holds of ours.
 *
 * @param key of the inputs that made it; {@link #UNFINISHED} while a run is at work
 * @param files paths below the directory, with slashes, and the digest of each as it was written
 */
record Manifest(String key, SortedMap<String, String> files) {
  static final String NAME = ".keysmith-manifest";
  static final String UNFINISHED = "unfinished";
  static final Manifest NONE = new Manifest(UNFINISHED, new TreeMap<>());

  private static final String HEAD =
      "# Written by Keysmith. The files listed here are its own: edits are lost.";

  /** No absolute path and no {@code ..}: a manifest that came from elsewhere must harm nobody. */
  private static final Pattern FILE =
      Pattern.compile("([0-9a-f]{64}|-) ((?!/)(?:(?!\\.\\.?/)[^/\\\\:]+/)*[^/\\\\:]+)");

  static Manifest read(Path directory) throws IOException {
    Path file = directory.resolve(NAME);
    List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    if (lines.size() < 2 || !lines.get(0).equals(HEAD) || !lines.get(1).startsWith("key ")) {
      throw damaged(file, 1);
    }
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 2; i < lines.size(); i++) {
      Matcher line = FILE.matcher(lines.get(i));
      if (!line.matches() || line.group(2).equals("..")) {
        throw damaged(file, i + 1);
      }
      files.put(line.group(2), line.group(1));
    }
    return new Manifest(lines.get(1).substring("key ".length()), files);
  }

  private static GenerationException damaged(Path file, int line) {
    return new GenerationException(
        file + ":" + line + ": not as Keysmith writes it; delete the folder to start afresh.");
  }

  String text() {
    StringBuilder text = new StringBuilder(HEAD).append("\nkey ").append(key).append('\n');
    files.forEach((path, digest) -> text.append(digest).append(' ').append(path).append('\n'));
    return text.toString();
  }

  /** Owns the files of both, so that whatever of them is there when a run ends midway is ours. */
  Manifest unfinishedWith(Manifest next) {
    SortedMap<String, String> both = new TreeMap<>();
    files.keySet().forEach(path -> both.put(path, "-"));
    next.files.keySet().forEach(path -> both.put(path, "-"));
    return new Manifest(UNFINISHED, both);
  }
}
