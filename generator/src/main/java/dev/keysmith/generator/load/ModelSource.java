package dev.keysmith.generator.load;

import dev.keysmith.generator.error.GenerationException;
import dev.keysmith.generator.load.c2j.C2j;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import software.amazon.smithy.model.SourceLocation;

/**
 * One model file with its content, read once: it is digested for the up-to-date key and parsed if
 * that asks for it.
 *
 * @param name where it was found, for messages: a path, or {@code jar:file:/….jar!/entry}
 * @param content its bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of 50 MB for nothing
public record ModelSource(String name, byte[] content) {
  private static final Pattern SERVICE_IN_JSON = Pattern.compile("\"type\"\\s*:\\s*\"service\"");
  private static final Pattern SERVICE_IN_IDL = Pattern.compile("(?m)^\\s*service\\s+\\w");

  /** The last part of the name; the suffix decides how the content is parsed. */
  public String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  boolean isJson() {
    return fileName().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  /** Whether JSON, which may be anything, can be a Smithy model: it names its Smithy version. */
  boolean isSmithy() {
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

  /** Whether there is a service shape of Smithy in it, by a look at the text. */
  public boolean hasService() {
    String ascii = new String(content, StandardCharsets.ISO_8859_1);
    return (isJson() ? SERVICE_IN_JSON : SERVICE_IN_IDL).matcher(ascii).find();
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

  /**
   * The content as text.
   *
   * @throws GenerationException if it is not UTF-8, as every format of models has to be
   */
  String text() {
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.indexOf(StandardCharsets.UTF_8.newDecoder().replacement().charAt(0)) >= 0) {
      checkUtf8();
    }
    return text;
  }

  private void checkUtf8() {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer text = CharBuffer.allocate(content.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
      text.flip();
      throw notUtf8(text, content[bytes.position()]);
    }
  }

  private GenerationException notUtf8(CharBuffer before, byte bad) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < before.length(); i++) {
      boolean end = before.charAt(i) == '\n';
      line += end ? 1 : 0;
      column = end ? 1 : column + 1;
    }
    String hex = HexFormat.of().withUpperCase().toHexDigits(bad);
    return new GenerationException(
        new SourceLocation(name, line, column),
        "the byte 0x" + hex + " is not part of UTF-8, which models are written in.");
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
