package dev.keysmith.generator.load;

import dev.keysmith.generator.load.c2j.C2j;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One model file with its content, read once: it is digested for the up-to-date key and parsed if
 * that asks for it.
 *
 * @param name where it was found, for messages: a path, or {@code jar:file:/….jar!/entry}
 * @param content its bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of 50 MB for nothing
public record ModelSource(String name, byte[] content) {

  /** The last part of the name; the suffix decides how the content is parsed. */
  public String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Whether JSON, which may be anything, can be a Smithy model: it names its Smithy version. */
  public boolean isSmithy() {
    return !isJson() || contains("\"smithy\"");
  }

  /** Whether it is a service model in AWS's C2J format. */
  boolean isC2j() {
    return isJson() && C2j.isModel(content);
  }

  /** The ids of which the service of a C2J model has one, told by its head alone; else none. */
  public List<String> c2jServices() {
    return isC2j() ? C2j.serviceIds(content) : List.of();
  }

  private boolean isJson() {
    return fileName().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private boolean contains(String ascii) {
    byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i + wanted.length <= content.length; i++) {
      if (Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }

  String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** Whether a file of this name is taken from a folder: Smithy IDL, JSON AST, or a jar of them. */
  static boolean isModelName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".smithy") || name.endsWith(".json") || isJarName(name);
  }

  static boolean isJarName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".jar") || name.endsWith(".zip");
  }
}
