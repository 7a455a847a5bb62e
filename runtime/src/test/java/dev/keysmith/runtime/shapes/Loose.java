package dev.keysmith.runtime.shapes;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Blob;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A shape of any schema, whose members are in a map: strings, numbers, lists, maps, and maps again
 * for structures. What its nested structures look like is told by the names of their members.
 */
@SuppressWarnings("NullAway") // What sparse lists and maps hold may be null.
public final class Loose implements Shape, ShapeBuilder {
  private final ShapeSchema schema;
  private final Map<String, ShapeSchema> nested;
  private final Map<String, @Nullable Object> members;

  private Loose(
      ShapeSchema schema,
      Map<String, ShapeSchema> nested,
      Map<String, ? extends @Nullable Object> members) {
    this.schema = schema;
    this.nested = nested;
    this.members = new LinkedHashMap<>(members);
  }

  /**
   * @param nested the schemas of structures by the names of the members that hold them, or that
   *     hold a list or map of them
   */
  public static Loose of(
      ShapeSchema schema,
      Map<String, ShapeSchema> nested,
      Map<String, ? extends @Nullable Object> members) {
    return new Loose(schema, nested, members);
  }

  /** What a reader gives of a structure or union. */
  public static Map<String, @Nullable Object> read(
      ShapeSchema schema, Map<String, ShapeSchema> nested, ShapeReader reader) {
    Loose loose = new Loose(schema, nested, Map.of());
    reader.readStruct(schema, loose);
    return loose.members;
  }

  @Override
  public void write(ShapeWriter writer) {
    for (int i = 0; i < schema.size(); i++) {
      MemberSchema member = schema.member(i);
      if (members.containsKey(member.name())) {
        write(writer, member, member, members.get(member.name()));
      }
    }
  }

  private void write(
      ShapeWriter writer, MemberSchema root, MemberSchema member, @Nullable Object value) {
    if (value == null) {
      writer.writeNull(member);
      return;
    }
    switch (member.type()) {
      case MemberSchema.STRING, MemberSchema.ENUM -> writer.writeString(member, (String) value);
      case MemberSchema.BOOLEAN -> writer.writeBoolean(member, (Boolean) value);
      case MemberSchema.INTEGER -> writer.writeInteger(member, (Integer) value);
      case MemberSchema.LONG -> writer.writeLong(member, (Long) value);
      case MemberSchema.FLOAT -> writer.writeFloat(member, (Float) value);
      case MemberSchema.DOUBLE -> writer.writeDouble(member, (Double) value);
      case MemberSchema.BLOB -> writer.writeBlob(member, (Blob) value);
      case MemberSchema.TIMESTAMP -> writer.writeTimestamp(member, (Instant) value);
      case MemberSchema.LIST -> {
        List<?> list = (List<?>) value;
        writer.beginList(member, list.size());
        for (Object each : list) {
          write(writer, root, member.element(), each);
        }
        writer.endList(member);
      }
      case MemberSchema.MAP -> {
        Map<?, ?> map = (Map<?, ?>) value;
        writer.beginMap(member, map.size());
        map.forEach(
            (key, each) -> {
              writer.writeKey(member, (String) key);
              write(writer, root, member.element(), each);
            });
        writer.endMap(member);
      }
      default -> writer.writeStruct(member, new Loose(schemaOf(root), nested, mapOf(value)));
    }
  }

  private static List<@Nullable Object> listOf(@Nullable Object held) {
    return held == null ? new ArrayList<>() : new ArrayList<>((List<?>) held);
  }

  private static Map<String, @Nullable Object> mapOf(@Nullable Object held) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    if (held != null) {
      ((Map<?, ?>) held).forEach((key, value) -> map.put((String) key, value));
    }
    return map;
  }

  private ShapeSchema schemaOf(MemberSchema root) {
    return Objects.requireNonNull(nested.get(root.name()), root.name());
  }

  @Override
  public void readMember(int index, ShapeReader reader) {
    if (index < 0) {
      members.put(reader.memberName(), reader.readUnknown());
      return;
    }
    MemberSchema member = schema.member(index);
    members.put(member.name(), read(reader, member, member, members.get(member.name())));
  }

  private @Nullable Object read(
      ShapeReader reader, MemberSchema root, MemberSchema member, @Nullable Object held) {
    return switch (member.type()) {
      case MemberSchema.STRING, MemberSchema.ENUM -> reader.readString(member);
      case MemberSchema.BOOLEAN -> reader.readBoolean(member);
      case MemberSchema.INTEGER -> reader.readInteger(member);
      case MemberSchema.LONG -> reader.readLong(member);
      case MemberSchema.FLOAT -> reader.readFloat(member);
      case MemberSchema.DOUBLE -> reader.readDouble(member);
      case MemberSchema.BLOB -> reader.readBlob(member);
      case MemberSchema.TIMESTAMP -> reader.readTimestamp(member);
      case MemberSchema.LIST -> {
        List<@Nullable Object> list = listOf(held);
        reader.beginList(member);
        while (reader.nextElement(member)) {
          list.add(element(reader, root, member));
        }
        yield list;
      }
      case MemberSchema.MAP -> {
        Map<String, @Nullable Object> map = mapOf(held);
        reader.beginMap(member);
        for (String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
          reader.putEntry(member, map, key, element(reader, root, member));
        }
        yield map;
      }
      default -> read(schemaOf(root), nested, reader);
    };
  }

  private @Nullable Object element(ShapeReader reader, MemberSchema root, MemberSchema member) {
    return member.sparse() && reader.readNull() ? null : read(reader, root, member.element(), null);
  }
}
