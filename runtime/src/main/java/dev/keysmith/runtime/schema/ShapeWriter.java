package dev.keysmith.runtime.schema;

import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Takes the members of a shape. A codec, a protocol's HTTP binding and the value tree are
 * implementations of it.
 *
 * <p>The elements of a list are written between {@link #beginList} and {@link #endList} with {@link
 * MemberSchema#element()}; those of a map each after {@link #writeKey}.
 */
public interface ShapeWriter {
  void writeStruct(MemberSchema member, Shape value);

  void beginList(MemberSchema member, int size);

  void endList(MemberSchema member);

  void beginMap(MemberSchema member, int size);

  /** The key of the entry whose value is written next. */
  void writeKey(MemberSchema map, String key);

  void endMap(MemberSchema member);

  /** A string, or the value of an enum. */
  void writeString(MemberSchema member, String value);

  void writeBlob(MemberSchema member, Blob value);

  void writeBoolean(MemberSchema member, boolean value);

  /** A byte, short, integer or the value of an intEnum. */
  void writeInteger(MemberSchema member, int value);

  void writeLong(MemberSchema member, long value);

  void writeFloat(MemberSchema member, float value);

  void writeDouble(MemberSchema member, double value);

  void writeBigInteger(MemberSchema member, BigInteger value);

  void writeBigDecimal(MemberSchema member, BigDecimal value);

  void writeTimestamp(MemberSchema member, Instant value);

  void writeDocument(MemberSchema member, Value value);

  /** A null in a sparse list or map. */
  void writeNull(MemberSchema member);

  /** A list of strings. */
  default void writeStrings(MemberSchema member, List<String> list) {
    beginList(member, list.size());
    for (String element : list) {
      writeString(member.element(), element);
    }
    endList(member);
  }

  /** A map of strings. */
  default void writeStrings(MemberSchema member, Map<String, String> map) {
    beginMap(member, map.size());
    for (Map.Entry<String, String> entry : map.entrySet()) {
      writeKey(member, entry.getKey());
      writeString(member.element(), entry.getValue());
    }
    endMap(member);
  }

  /**
   * A union's member that the model does not know, written as it was read.
   *
   * @throws IllegalArgumentException when it was read by another codec
   */
  void writeUnknown(UnknownMember member);
}
