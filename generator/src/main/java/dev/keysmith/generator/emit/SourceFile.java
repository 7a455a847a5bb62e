package dev.keysmith.generator.emit;

/**
 * A generated file.
 *
 * @param path relative to the source root, with slashes
 * @param text the content, to be written as UTF-8
 */
public record SourceFile(String path, String text) {}
