package dev.keysmith.runtime.codec.value;

import dev.keysmith.runtime.codec.json.JsonReader;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

/**
 * Turns shapes into trees. The nodes of sensitive members are marked, and so are those of sensitive
 * elements; a map with sensitive keys is marked as a whole, and so is what a union's model does not
 * know, since it may be anything.
 */
public final class ValueWriter implements ShapeWriter {
  private ValueFrame open = new ValueFrame(null, MemberSchema.STRUCTURE);

  private ValueWriter() {}

  /**
   * The tree of a structure or union.
   *
   * @throws IllegalArgumentException when it is deeper than {@link Value#MAX_DEPTH}
   */
  public static Value.Structure toValue(Shape shape) {
    ValueWriter writer = new ValueWriter();
    shape.write(writer);
    return writer.open.structure();
  }

  @Override
  public void writeStruct(MemberSchema member, Shape value) {
    begin(MemberSchema.STRUCTURE);
    value.write(this);
    put(member, end().structure());
  }

  @Override
  public void beginList(MemberSchema member, int size) {
    begin(MemberSchema.LIST);
  }

  @Override
  public void endList(MemberSchema member) {
    put(member, end().list());
  }

  @Override
  public void beginMap(MemberSchema member, int size) {
    begin(MemberSchema.MAP);
  }

  @Override
  public void writeKey(MemberSchema map, String key) {
    open.key(key);
  }

  @Override
  public void endMap(MemberSchema member) {
    Value map = end().map();
    put(member, member.key().sensitive() ? map.withSensitive() : map);
  }

  @Override
  public void writeString(MemberSchema member, String value) {
    put(member, member.type() == MemberSchema.ENUM ? Value.ofEnum(value) : Value.of(value));
  }

  @Override
  public void writeBlob(MemberSchema member, Blob value) {
    put(member, Value.of(value));
  }

  @Override
  public void writeBoolean(MemberSchema member, boolean value) {
    put(member, Value.of(value));
  }

  @Override
  public void writeInteger(MemberSchema member, int value) {
    put(member, Value.of(value));
  }

  @Override
  public void writeLong(MemberSchema member, long value) {
    put(member, Value.of(value));
  }

  @Override
  public void writeFloat(MemberSchema member, float value) {
    put(member, Value.of(value));
  }

  @Override
  public void writeDouble(MemberSchema member, double value) {
    put(member, Value.of(value));
  }

  @Override
  public void writeBigInteger(MemberSchema member, BigInteger value) {
    put(member, Value.of(value));
  }

  @Override
  public void writeBigDecimal(MemberSchema member, BigDecimal value) {
    put(member, Value.of(value));
  }

  @Override
  public void writeTimestamp(MemberSchema member, Instant value) {
    put(member, Value.of(value));
  }

  @Override
  public void writeDocument(MemberSchema member, Value value) {
    put(member, value);
  }

  @Override
  public void writeNull(MemberSchema member) {
    put(member, Value.ofNull());
  }

  @Override
  public void writeUnknown(UnknownMember member) {
    open.add(member.tag(), valueOf(member).withSensitive());
  }

  /** What the codec kept, as a tree where its format can be read, else as bytes. */
  private static Value valueOf(UnknownMember member) {
    Value value = member.value();
    if (value != null) {
      return value;
    }
    if (member.codec().equals(JsonReader.CODEC)) {
      try {
        return JsonReader.readDocument(member.bytes().unsafeBytes());
      } catch (CodecException notJson) {
        // Made by hand: the bytes are all that is known of it.
        return Value.of(member.bytes());
      }
    }
    return Value.of(member.bytes());
  }

  private void begin(int type) {
    open = new ValueFrame(open, type);
  }

  private ValueFrame end() {
    ValueFrame ended = open;
    open = ended.outer();
    return ended;
  }

  private void put(MemberSchema member, Value value) {
    open.add(member.name(), member.sensitive() ? value.withSensitive() : value);
  }
}
