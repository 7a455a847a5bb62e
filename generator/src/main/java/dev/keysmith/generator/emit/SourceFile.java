package dev.keysmith.generator.emit;

/**
 * A generated file.
 *
 * @param path relative to the source root, with slashes
 * @param text the content, to be written as UTF-8
 */
public record SourceFile(String path, String text) {
  /** How many lines it has. */
  public int lines() {
    int lines = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      lines++;
    }
    return lines;
  }
}
