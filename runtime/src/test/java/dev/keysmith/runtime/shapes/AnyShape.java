package dev.keysmith.runtime.shapes;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A structure or union of any schema, which drives codecs as generated code does. */
public final class AnyShape implements Shape, ShapeBuilder {
  private final ShapeSchema schema;
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** The schemas of members that are structures or unions. */
  private final Map<String, ShapeSchema> nested = new LinkedHashMap<>();

  private AnyShape(ShapeSchema schema) {
    this.schema = schema;
  }

  public static AnyShape of(ShapeSchema schema) {
    return new AnyShape(schema);
  }

  public AnyShape set(String member, Object value) {
    if (schema.member(member) == null) {
      throw new IllegalArgumentException(schema + " has no member " + member);
    }
    values.put(member, value);
    return this;
  }

  /** Tells the schema of a member that is a structure or union, to read it by. */
  public AnyShape nest(String member, ShapeSchema its) {
    nested.put(member, its);
    return this;
  }

  public AnyShape read(ShapeReader reader) {
    reader.readStruct(schema, this);
    return this;
  }

  public Map<String, Object> values() {
    return values;
  }

  public @Nullable Object get(String member) {
    return values.get(member);
  }

  @Override
  public void write(ShapeWriter writer) {
    for (int i = 0; i < schema.size(); i++) {
      MemberSchema member = schema.member(i);
      if (values.containsKey(member.name())) {
        write(writer, member, values.get(member.name()));
      }
    }
  }

  private static void write(ShapeWriter writer, MemberSchema member, @Nullable Object value) {
    if (value == null) {
      writer.writeNull(member);
    } else if (value instanceof List<?> list) {
      writer.beginList(member, list.size());
      for (Object each : list) {
        write(writer, member.element(), each);
      }
      writer.endList(member);
    } else if (value instanceof Map<?, ?> map) {
      writer.beginMap(member, map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        writer.writeKey(member, (String) entry.getKey());
        write(writer, member.element(), entry.getValue());
      }
      writer.endMap(member);
    } else {
      writeScalar(writer, member, value);
    }
  }

  private static void writeScalar(ShapeWriter writer, MemberSchema member, Object value) {
    switch (member.type()) {
      case MemberSchema.BLOB -> writer.writeBlob(member, (Blob) value);
      case MemberSchema.BOOLEAN -> writer.writeBoolean(member, (Boolean) value);
      case MemberSchema.STRING, MemberSchema.ENUM -> writer.writeString(member, (String) value);
      case MemberSchema.BYTE, MemberSchema.SHORT, MemberSchema.INTEGER, MemberSchema.INT_ENUM ->
          writer.writeInteger(member, ((Number) value).intValue());
      case MemberSchema.LONG -> writer.writeLong(member, (Long) value);
      case MemberSchema.FLOAT -> writer.writeFloat(member, (Float) value);
      case MemberSchema.DOUBLE -> writer.writeDouble(member, (Double) value);
      case MemberSchema.BIG_INTEGER -> writer.writeBigInteger(member, (BigInteger) value);
      case MemberSchema.BIG_DECIMAL -> writer.writeBigDecimal(member, (BigDecimal) value);
      case MemberSchema.TIMESTAMP -> writer.writeTimestamp(member, (Instant) value);
      case MemberSchema.DOCUMENT -> writer.writeDocument(member, (Value) value);
      case MemberSchema.STRUCTURE, MemberSchema.UNION -> writer.writeStruct(member, (Shape) value);
      default -> throw new AssertionError(member);
    }
  }

  @Override
  public void readMember(int index, ShapeReader reader) {
    MemberSchema member = schema.member(index);
    values.put(member.name(), read(reader, member));
  }

  private Object read(ShapeReader reader, MemberSchema member) {
    return switch (member.type()) {
      case MemberSchema.LIST -> readList(reader, member);
      case MemberSchema.MAP -> readMap(reader, member);
      case MemberSchema.BLOB -> reader.readBlob(member);
      case MemberSchema.BOOLEAN -> reader.readBoolean(member);
      case MemberSchema.STRING, MemberSchema.ENUM -> reader.readString(member);
      case MemberSchema.BYTE -> reader.readByte(member);
      case MemberSchema.SHORT -> reader.readShort(member);
      case MemberSchema.INTEGER, MemberSchema.INT_ENUM -> reader.readInteger(member);
      case MemberSchema.LONG -> reader.readLong(member);
      case MemberSchema.FLOAT -> reader.readFloat(member);
      case MemberSchema.DOUBLE -> reader.readDouble(member);
      case MemberSchema.BIG_INTEGER -> reader.readBigInteger(member);
      case MemberSchema.BIG_DECIMAL -> reader.readBigDecimal(member);
      case MemberSchema.TIMESTAMP -> reader.readTimestamp(member);
      case MemberSchema.DOCUMENT -> reader.readDocument(member);
      case MemberSchema.STRUCTURE, MemberSchema.UNION -> readStruct(reader, member);
      default -> throw new AssertionError(member);
    };
  }

  private AnyShape readStruct(ShapeReader reader, MemberSchema member) {
    ShapeSchema its = nested.get(member.name());
    if (its == null) {
      throw new AssertionError("no schema of " + member);
    }
    return of(its).read(reader);
  }

  private List<Object> readList(ShapeReader reader, MemberSchema member) {
    List<Object> list = new ArrayList<>();
    reader.beginList(member);
    while (reader.nextElement(member)) {
      list.add(read(reader, member.element()));
    }
    return list;
  }

  private Map<String, Object> readMap(ShapeReader reader, MemberSchema member) {
    Map<String, Object> map = new LinkedHashMap<>();
    reader.beginMap(member);
    for (String key = reader.nextKey(member); key != null; key = reader.nextKey(member)) {
      reader.putEntry(member, map, key, read(reader, member.element()));
    }
    return map;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnyShape that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return schema.id() + values;
  }
}
