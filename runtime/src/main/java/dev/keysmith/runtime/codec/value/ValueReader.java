package dev.keysmith.runtime.codec.value;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns trees back into shapes. A tree is written by the caller, not by a service, so nothing in it
 * is passed over: an unknown member, a tag that the schema does not have, a null where none may be,
 * are each an {@link IllegalArgumentException} with the path. A String stands for an Enum; a member
 * that a union does not know is kept.
 */
public final class ValueReader implements ShapeReader {
  private ValueCursor cursor;

  private ValueReader(Value value) {
    cursor = ValueCursor.root(value);
  }

  /**
   * A reader of one structure or union. What does not fit the schema is an {@link
   * IllegalArgumentException} that tells where, what was found and what is allowed.
   */
  public static ShapeReader of(Value value) {
    return new ValueReader(value);
  }

  /**
   * Reads a structure or union.
   *
   * @throws IllegalArgumentException when the tree does not fit the schema; tells where, what was
   *     found and what is allowed
   */
  public static void read(Value value, ShapeSchema schema, ShapeBuilder into) {
    new ValueReader(value).readStruct(schema, into);
  }

  @Override
  public void readStruct(ShapeSchema schema, ShapeBuilder into) {
    if (!(cursor.value() instanceof Value.Structure structure)) {
      throw cursor.wrongTag("Structure");
    }
    if (schema.isUnion() && structure.size() != 1) {
      throw cursor.error(
          "found union of "
              .concat(Integer.toString(structure.size()))
              .concat(" members, allowed one"));
    }
    ValueCursor outer = cursor;
    for (Map.Entry<String, Value> entry : structure.members().entrySet()) {
      int index = schema.indexOf(entry.getKey());
      if (index < 0 && !schema.isUnion()) {
        throw outer.error(
            "found unknown member "
                .concat(entry.getKey())
                .concat(", allowed those of ")
                .concat(schema.id()));
      }
      cursor = outer.member(entry.getKey(), entry.getValue());
      into.readMember(index, this);
    }
    cursor = outer;
  }

  @Override
  public String memberName() {
    return cursor.name();
  }

  @Override
  public UnknownMember readUnknown() {
    return UnknownMember.ofValue(cursor.name(), cursor.value());
  }

  @Override
  public void beginList(MemberSchema member) {
    if (!(cursor.value() instanceof Value.List list)) {
      throw cursor.wrongTag("List");
    }
    cursor = cursor.elements(list.elements());
  }

  @Override
  public boolean nextElement(MemberSchema list) {
    return advance(list);
  }

  @Override
  public void beginMap(MemberSchema member) {
    if (!(cursor.value() instanceof Value.Map map)) {
      throw cursor.wrongTag("Map");
    }
    cursor = cursor.entries(map.entries());
  }

  @Override
  public @Nullable String nextKey(MemberSchema map) {
    return advance(map) ? cursor.key() : null;
  }

  private boolean advance(MemberSchema container) {
    if (!cursor.advance()) {
      cursor = cursor.outer();
      return false;
    }
    if (!container.sparse() && cursor.value() instanceof Value.Null) {
      throw cursor.error("found Null, allowed in sparse lists and maps only");
    }
    return true;
  }

  @Override
  public boolean readNull() {
    return cursor.value() instanceof Value.Null;
  }

  @Override
  public String readString(MemberSchema member) {
    Value value = cursor.value();
    if (value instanceof Value.String string) {
      return string.value();
    }
    if (member.type() != MemberSchema.ENUM) {
      throw cursor.wrongTag("String");
    }
    if (value instanceof Value.Enum constant) {
      return constant.value();
    }
    throw cursor.wrongTag("Enum or String");
  }

  @Override
  public Blob readBlob(MemberSchema member) {
    if (cursor.value() instanceof Value.Blob value) {
      return value.value();
    }
    throw cursor.wrongTag("Blob");
  }

  @Override
  public boolean readBoolean(MemberSchema member) {
    if (cursor.value() instanceof Value.Boolean value) {
      return value.value();
    }
    throw cursor.wrongTag("Boolean");
  }

  @Override
  public byte readByte(MemberSchema member) {
    return (byte) integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  @Override
  public short readShort(MemberSchema member) {
    return (short) integer(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  @Override
  public int readInteger(MemberSchema member) {
    return integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private int integer(int least, int greatest) {
    if (!(cursor.value() instanceof Value.Integer integer)) {
      throw cursor.wrongTag("Integer");
    }
    int value = integer.value();
    if (value < least || value > greatest) {
      throw cursor.error(
          "found number out of range, allowed "
              .concat(Integer.toString(least))
              .concat(" to ")
              .concat(Integer.toString(greatest)));
    }
    return value;
  }

  @Override
  public long readLong(MemberSchema member) {
    if (cursor.value() instanceof Value.Long value) {
      return value.value();
    }
    throw cursor.wrongTag("Long");
  }

  @Override
  public float readFloat(MemberSchema member) {
    if (cursor.value() instanceof Value.Float value) {
      return value.value();
    }
    throw cursor.wrongTag("Float");
  }

  @Override
  public double readDouble(MemberSchema member) {
    if (cursor.value() instanceof Value.Double value) {
      return value.value();
    }
    throw cursor.wrongTag("Double");
  }

  @Override
  public BigInteger readBigInteger(MemberSchema member) {
    if (cursor.value() instanceof Value.BigInteger value) {
      return value.value();
    }
    throw cursor.wrongTag("BigInteger");
  }

  @Override
  public BigDecimal readBigDecimal(MemberSchema member) {
    if (cursor.value() instanceof Value.BigDecimal value) {
      return value.value();
    }
    throw cursor.wrongTag("BigDecimal");
  }

  @Override
  public Instant readTimestamp(MemberSchema member) {
    if (cursor.value() instanceof Value.Timestamp value) {
      return value.value();
    }
    throw cursor.wrongTag("Timestamp");
  }

  @Override
  public Value readDocument(MemberSchema member) {
    return cursor.value();
  }

  /**
   * Never returns: what is wrong with a tree is the caller's mistake.
   *
   * @throws IllegalArgumentException always
   */
  @Override
  public CodecException error(String message) {
    throw cursor.error(message);
  }
}
