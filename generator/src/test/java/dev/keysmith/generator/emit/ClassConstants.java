package dev.keysmith.generator.emit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The constant pool of a class file (JVMS 4.4), as far as to see what kinds are in it. */
public record ClassConstants(boolean hasInvokeDynamic) {

  /** The names of those of the classes that have an invokedynamic. */
  public static List<String> dynamic(Map<String, byte[]> classes) throws IOException {
    List<String> dynamic = new ArrayList<>();
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      if (of(each.getValue()).hasInvokeDynamic()) {
        dynamic.add(each.getKey());
      }
    }
    return dynamic;
  }

  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int METHOD_HANDLE = 15;
  private static final int DYNAMIC = 17;
  private static final int INVOKE_DYNAMIC = 18;

  static ClassConstants of(byte[] classFile) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
    in.skipBytes(8);
    int count = in.readUnsignedShort();
    boolean dynamic = false;
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      dynamic |= tag == INVOKE_DYNAMIC || tag == DYNAMIC;
      in.skipBytes(tag == UTF8 ? in.readUnsignedShort() : size(tag));
      if (tag == LONG || tag == DOUBLE) {
        i++;
      }
    }
    return new ClassConstants(dynamic);
  }

  private static int size(int tag) {
    return switch (tag) {
      case LONG, DOUBLE -> 8;
      case 3, 4, 9, 10, 11, 12, DYNAMIC, INVOKE_DYNAMIC -> 4;
      case METHOD_HANDLE -> 3;
      default -> 2;
    };
  }
}
