package dev.keysmith.generator.emit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much of a class file's limits it takes (JVMS 4): its constants, and the bytes of code of each
 * method, by its name.
 */
record MethodSizes(int constants, Map<String, Integer> code) {
  /** HotSpot's HugeMethodLimit. */
  private static final int COMPILED = 8_000;

  /** Far from the 65,535 that a class file can number. */
  private static final int MOST_CONSTANTS = 40_000;

  /**
   * Java initializes all constants of an enum in one method, which cannot be divided. It runs once,
   * so that nobody would compile it; but it must end before 65,535.
   */
  private static final int KNOWN = 60_000;

  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;

  static MethodSizes of(byte[] classFile) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
    in.skipNBytes(8);
    String[] texts = constants(in);
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    members(in, texts); // the fields
    return new MethodSizes(texts.length, members(in, texts));
  }

  /** Asserts that the class stays clear of all limits. */
  void checkIn(String type) {
    assertTrue(constants < MOST_CONSTANTS, () -> type + " has " + constants + " constants");
    int limit = type.endsWith("$Known") ? KNOWN : COMPILED;
    code.forEach(
        (method, size) ->
            assertTrue(size <= limit, () -> type + "." + method + " has " + size + " bytes"));
  }

  private static String[] constants(DataInputStream in) throws IOException {
    String[] texts = new String[in.readUnsignedShort()];
    for (int i = 1; i < texts.length; i++) {
      int tag = in.readUnsignedByte();
      if (tag == UTF8) {
        texts[i] = in.readUTF();
      } else {
        in.skipNBytes(size(tag));
        i += tag == LONG || tag == DOUBLE ? 1 : 0;
      }
    }
    return texts;
  }

  private static int size(int tag) {
    return switch (tag) {
      case LONG, DOUBLE -> 8;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case 15 -> 3;
      default -> 2;
    };
  }

  private static Map<String, Integer> members(DataInputStream in, String[] texts)
      throws IOException {
    Map<String, Integer> code = new LinkedHashMap<>();
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      in.skipNBytes(2);
      String name = texts[in.readUnsignedShort()] + texts[in.readUnsignedShort()];
      int attributes = in.readUnsignedShort();
      for (int j = 0; j < attributes; j++) {
        boolean isCode = "Code".equals(texts[in.readUnsignedShort()]);
        int length = in.readInt();
        if (isCode) {
          in.skipNBytes(4);
          code.put(name, in.readInt());
          in.skipNBytes(length - 8);
        } else {
          in.skipNBytes(length);
        }
      }
    }
    return code;
  }
}
