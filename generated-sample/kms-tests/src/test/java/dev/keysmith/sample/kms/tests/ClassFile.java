package dev.keysmith.sample.kms.tests;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The constant pool of a class file (JVMS 4.4): what it refers to, and whether it holds an
 * invokedynamic.
 */
final class ClassFile {
  private static final Pattern TYPE =
      Pattern.compile("(?:^|L)((?:[a-z]\\w*/)+)[A-Z][\\w$]*(?:[;<]|$)");

  private final Set<String> packages = new TreeSet<>();
  private boolean invokeDynamic;

  private ClassFile() {}

  static ClassFile read(Path file) throws IOException {
    ClassFile result = new ClassFile();
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      in.skipNBytes(8);
      int count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        if (result.constant(in)) {
          i++;
        }
      }
    }
    return result;
  }

  /** Reads a constant; true when it takes two places. */
  private boolean constant(DataInputStream in) throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 1 -> text(in.readUTF());
      case 5, 6 -> in.skipNBytes(8);
      case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
      case 15 -> in.skipNBytes(3);
      case 17, 18 -> {
        invokeDynamic |= tag == 18;
        in.skipNBytes(4);
      }
      default -> in.skipNBytes(4);
    }
    return tag == 5 || tag == 6;
  }

  private void text(String utf8) {
    Matcher matcher = TYPE.matcher(utf8);
    while (matcher.find()) {
      packages.add(matcher.group(1).substring(0, matcher.group(1).length() - 1).replace('/', '.'));
    }
  }

  /** Packages of types that names and descriptors mention. */
  Set<String> referredPackages() {
    return packages;
  }

  boolean hasInvokeDynamic() {
    return invokeDynamic;
  }
}
