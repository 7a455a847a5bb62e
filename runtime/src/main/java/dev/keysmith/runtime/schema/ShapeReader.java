package dev.keysmith.runtime.schema;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the members of a shape. The codec owns the loop over members, skips nulls and members that
 * the model does not know, and keeps to limits of depth and size. Every method throws {@link
 * CodecException} when the document is malformed or does not fit the schema.
 */
public interface ShapeReader {
  /** Reads a structure or union, pushing each member that is there and not null. */
  void readStruct(ShapeSchema schema, ShapeBuilder into);

  /** The name of the member being read, as the document has it. */
  String memberName();

  void beginList(MemberSchema member);

  /**
   * Whether an element follows. A null in a list that is not sparse is a {@link CodecException}.
   */
  boolean nextElement(MemberSchema list);

  void beginMap(MemberSchema member);

  /**
   * The key of the next entry, or null at the end. Entries of null in a map that is not sparse are
   * skipped.
   */
  @Nullable String nextKey(MemberSchema map);

  /** Consumes a null of a sparse list or map when one is next. */
  boolean readNull();

  /** A string, or the value of an enum. */
  String readString(MemberSchema member);

  Blob readBlob(MemberSchema member);

  boolean readBoolean(MemberSchema member);

  byte readByte(MemberSchema member);

  short readShort(MemberSchema member);

  /** An integer or the value of an intEnum. */
  int readInteger(MemberSchema member);

  long readLong(MemberSchema member);

  float readFloat(MemberSchema member);

  double readDouble(MemberSchema member);

  BigInteger readBigInteger(MemberSchema member);

  BigDecimal readBigDecimal(MemberSchema member);

  Instant readTimestamp(MemberSchema member);

  Value readDocument(MemberSchema member);

  /** A list of strings, after those that the builder holds from before. */
  default List<String> readStrings(MemberSchema member, @Nullable List<String> held) {
    List<String> list = Copies.growing(held);
    beginList(member);
    while (nextElement(member)) {
      list.add(readString(member.element()));
    }
    return Collections.unmodifiableList(list);
  }

  /** A map of strings, after those that the builder holds from before. */
  default Map<String, String> readStrings(MemberSchema member, @Nullable Map<String, String> held) {
    Map<String, String> map = Copies.growing(held);
    beginMap(member);
    for (String key = nextKey(member); key != null; key = nextKey(member)) {
      putEntry(member, map, key, readString(member.element()));
    }
    return Collections.unmodifiableMap(map);
  }

  /** The union member being read, which the model does not know, with its bytes as they came. */
  UnknownMember readUnknown();

  /**
   * An error to throw, such as a {@link CodecException}, at the reader's present place, which the
   * reader adds to the message. (Declared as what the JVM has loaded already: verifying who throws
   * it then loads no class.)
   */
  RuntimeException error(String message);

  /** Puts an entry that has been read into the map; a key that is there already is an error. */
  default <V> void putEntry(MemberSchema member, Map<String, V> map, String key, V value) {
    int size = map.size();
    map.put(key, value);
    if (map.size() == size) {
      throw error("duplicate key in map ".concat(member.name()));
    }
  }
}
