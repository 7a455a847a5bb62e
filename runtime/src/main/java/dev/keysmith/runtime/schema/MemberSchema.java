package dev.keysmith.runtime.schema;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A member of a structure or union, or the element of a list or map: its name, type and what each
 * protocol must know of it. Made once, as a constant of the generated class. Each {@code with}
 * method gives a changed copy.
 */
public final class MemberSchema {
  public static final int BLOB = 1;
  public static final int BOOLEAN = 2;
  public static final int STRING = 3;
  public static final int ENUM = 4;
  public static final int BYTE = 5;
  public static final int SHORT = 6;
  public static final int INTEGER = 7;
  public static final int INT_ENUM = 8;
  public static final int LONG = 9;
  public static final int FLOAT = 10;
  public static final int DOUBLE = 11;
  public static final int BIG_INTEGER = 12;
  public static final int BIG_DECIMAL = 13;
  public static final int TIMESTAMP = 14;
  public static final int DOCUMENT = 15;
  public static final int LIST = 16;
  public static final int MAP = 17;
  public static final int STRUCTURE = 18;
  public static final int UNION = 19;

  /** Timestamp formats of {@code smithy.api#timestampFormat}; 0 is the protocol's default. */
  public static final int EPOCH_SECONDS = 1;

  public static final int DATE_TIME = 2;
  public static final int HTTP_DATE = 3;

  private final String name;
  private final int type;
  private final @Nullable MemberSchema key;
  private final @Nullable MemberSchema element;
  private boolean sensitive;
  private boolean sparse;
  private int timestampFormat;
  private int index = -1;
  private volatile byte @Nullable [] jsonKey;

  private MemberSchema(
      String name, int type, @Nullable MemberSchema key, @Nullable MemberSchema element) {
    this.name = name;
    this.type = type;
    this.key = key;
    this.element = element;
  }

  /** A member of a type that has no parts of its own here: all but list and map. */
  public static MemberSchema of(String name, int type) {
    return new MemberSchema(name, type, null, null);
  }

  public static MemberSchema list(String name, MemberSchema element) {
    return new MemberSchema(name, LIST, null, element);
  }

  public static MemberSchema map(String name, MemberSchema key, MemberSchema element) {
    return new MemberSchema(name, MAP, key, element);
  }

  /** The same member, whose value is hidden wherever people see it. */
  public MemberSchema withSensitive() {
    MemberSchema copy = copy();
    copy.sensitive = true;
    return copy;
  }

  /** The same list or map, which may hold nulls. */
  public MemberSchema withSparse() {
    MemberSchema copy = copy();
    copy.sparse = true;
    return copy;
  }

  /** The same timestamp in a format of its own. */
  public MemberSchema withTimestampFormat(int format) {
    MemberSchema copy = copy();
    copy.timestampFormat = format;
    return copy;
  }

  /** The name in the model. */
  public String name() {
    return name;
  }

  /** The name in JSON documents; one place for {@code smithy.api#jsonName} to come to. */
  String jsonName() {
    return name;
  }

  /**
   * The bytes of the JSON name with its quotes and the colon: {@code "KeyId":}. For codecs, which
   * must not change them. Made at first use, since most members of a service are never met.
   */
  public byte[] jsonKey() {
    byte[] bytes = jsonKey;
    if (bytes == null) {
      bytes = "\"".concat(jsonName()).concat("\":").getBytes(StandardCharsets.UTF_8);
      jsonKey = bytes;
    }
    return bytes;
  }

  /** One of this class's type constants. */
  public int type() {
    return type;
  }

  /** The place in the structure, from 0; -1 for elements. */
  public int index() {
    return index;
  }

  /** The key of a map. */
  public MemberSchema key() {
    if (key == null) {
      throw new IllegalStateException(name.concat(" is no map"));
    }
    return key;
  }

  /** The element of a list, the value of a map. */
  public MemberSchema element() {
    if (element == null) {
      throw new IllegalStateException(name.concat(" is no list or map"));
    }
    return element;
  }

  public boolean sensitive() {
    return sensitive;
  }

  public boolean sparse() {
    return sparse;
  }

  public int timestampFormat() {
    return timestampFormat;
  }

  @Override
  public String toString() {
    return name;
  }

  void placeAt(int place) {
    index = place;
  }

  private MemberSchema copy() {
    MemberSchema copy = new MemberSchema(name, type, key, element);
    copy.sensitive = sensitive;
    copy.sparse = sparse;
    copy.timestampFormat = timestampFormat;
    return copy;
  }
}
