package dev.keysmith.runtime.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads the lists and maps that are most common by far: those of strings. */
public final class StringCollections {
  private StringCollections() {}

  public static void write(ShapeWriter writer, MemberSchema member, List<String> list) {
    writer.beginList(member, list.size());
    for (String element : list) {
      writer.writeString(member.element(), element);
    }
    writer.endList(member);
  }

  public static void write(ShapeWriter writer, MemberSchema member, Map<String, String> map) {
    writer.beginMap(member, map.size());
    for (Map.Entry<String, String> entry : map.entrySet()) {
      writer.writeKey(member, entry.getKey());
      writer.writeString(member.element(), entry.getValue());
    }
    writer.endMap(member);
  }

  /** What is held already, and after it what is read. */
  public static List<String> readList(
      ShapeReader reader, MemberSchema member, @Nullable List<String> held) {
    List<String> list = Copies.growing(held);
    reader.beginList(member);
    while (reader.nextElement(member)) {
      list.add(reader.readString(member.element()));
    }
    return Collections.unmodifiableList(list);
  }

  /** What is held already, and after it what is read. */
  public static Map<String, String> readMap(
      ShapeReader reader, MemberSchema member, @Nullable Map<String, String> held) {
    Map<String, String> map = Copies.growing(held);
    reader.beginMap(member);
    for (String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
      reader.putEntry(member, map, key, reader.readString(member.element()));
    }
    return Collections.unmodifiableMap(map);
  }
}
