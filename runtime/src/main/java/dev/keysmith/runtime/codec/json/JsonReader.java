package dev.keysmith.runtime.codec.json;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.NameTable;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Timestamps;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads shapes from JSON, strict by RFC 8259: the whole document must be well-formed, skipped parts
 * included, and nested at most 128 levels deep.
 *
 * <p>Members that the schema does not know and members of null are skipped. A member that comes
 * twice is an error. Integers and timestamps may be written in any notation that has the value.
 * Messages tell where in the document the fault is and never quote a string or key of it.
 */
public final class JsonReader extends JsonScanner implements ShapeReader {
  /** The codec's name in {@link UnknownMember#codec()}. */
  public static final String CODEC = "json";

  private final boolean error;

  /** Whether members have their names for JSON, which only some protocols heed. */
  private final boolean jsonNames;

  /** Whether a list or map has been begun and nothing of it read. */
  private boolean fresh;

  public JsonReader(byte[] document) {
    this(document, 0, document.length);
  }

  public JsonReader(byte[] bytes, int offset, int length) {
    this(bytes, offset, length, false, false);
  }

  /**
   * @param error whether the document is an error, whose message member may be written in any case
   */
  JsonReader(byte[] bytes, int offset, int length, boolean error, boolean jsonNames) {
    super(bytes, offset, length);
    this.error = error;
    this.jsonNames = jsonNames;
  }

  /** A reader of members that are named as {@code smithy.api#jsonName} says. */
  public static JsonReader withJsonNames(byte[] document) {
    return new JsonReader(document, 0, document.length, false, true);
  }

  /**
   * Checks that nothing but white space follows the value that was read.
   *
   * @throws CodecException when something does
   */
  public void end() {
    if (!atEnd()) {
      throw found("end of document");
    }
  }

  @Override
  public void readStruct(ShapeSchema schema, ShapeBuilder into) {
    if (schema.isUnion()) {
      readUnion(schema, into);
      return;
    }
    if (token() != '{') {
      throw found("object");
    }
    enter();
    if (token() == '}') {
      at++;
    } else {
      readMembers(schema, into);
    }
    leave();
  }

  private void readMembers(ShapeSchema schema, ShapeBuilder into) {
    BitSet more = null;
    long seen = 0;
    int previous = -1;
    do {
      int index = nextMember(schema, previous);
      if (index < 0) {
        skipValue();
        continue;
      }
      boolean again;
      if (index < Long.SIZE) {
        again = (seen & (1L << index)) != 0;
        seen |= 1L << index;
      } else {
        more = more == null ? new BitSet() : more;
        again = more.get(index);
        more.set(index);
      }
      if (again) {
        skipSecond();
      } else {
        readMember(index, into);
      }
      previous = index;
    } while (more('}', "',' or '}'"));
  }

  /** An error may have its message in two cases, of which the first counts. */
  private void skipSecond() {
    if (!(error && standing() instanceof MemberSchema member && isMessage(member.name()))) {
      throw error("found member twice, allowed once");
    }
    skipValue();
  }

  private void readMember(int index, ShapeBuilder into) {
    if (token() == 'n') {
      literal("null");
      return;
    }
    int before = at;
    into.readMember(index, this);
    if (at == before) {
      skipValue();
    }
  }

  /** Consumes the name of the next member with its colon, and gives its index or -1. */
  private int nextMember(ShapeSchema schema, int previous) {
    if (token() != '"') {
      standAt(null);
      throw found("member name");
    }
    NameTable names = jsonNames ? schema.jsonNames() : schema.names();
    int index = names.guess(previous);
    if (index >= 0 && matches(names.key(index))) {
      standAt(schema.member(index));
      return index;
    }
    index = lookUp(schema, names);
    expect(':', "':'");
    if (index >= 0) {
      names.learn(previous, index);
    }
    return index;
  }

  private boolean matches(byte[] key) {
    int to = at + key.length;
    if (to > end || !Arrays.equals(bytes, at, to, key, 0, key.length)) {
      return false;
    }
    at = to;
    return true;
  }

  private int lookUp(ShapeSchema schema, NameTable names) {
    int from = at + 1;
    int to = plainEnd(from);
    int index;
    if (to < end && bytes[to] == '"') {
      at = to + 1;
      index = names.find(bytes, from, to - from);
    } else {
      String name = string("member name");
      index = jsonNames ? schema.indexOfJsonName(name) : schema.indexOf(name);
    }
    if (index < 0
        && error
        && isMessage(new String(bytes, from, at - 1 - from, StandardCharsets.ISO_8859_1))) {
      index = Math.max(schema.indexOf("message"), schema.indexOf("Message"));
    }
    standAt(index < 0 ? null : schema.member(index));
    return index;
  }

  private static boolean isMessage(String name) {
    return name.equalsIgnoreCase("message");
  }

  private void readUnion(ShapeSchema schema, ShapeBuilder into) {
    if (token() != '{') {
      throw found("object");
    }
    enter();
    boolean set = false;
    boolean more = token() != '}';
    at += more ? 0 : 1;
    while (more) {
      set |= readUnionMember(schema, into, set);
      more = more('}', "',' or '}'");
    }
    if (!set) {
      standAt(null);
      throw error("found union without a member, allowed one");
    }
    leave();
  }

  /** Reads one member and tells whether it counts: nulls and {@code __type} do not. */
  private boolean readUnionMember(ShapeSchema schema, ShapeBuilder into, boolean set) {
    token();
    int nameAt = at;
    int index = nextMember(schema, -1);
    if (token() == 'n') {
      literal("null");
      return false;
    }
    if (index < 0) {
      int valueAt = at;
      at = nameAt;
      String name = string("member name");
      at = valueAt;
      standAt(name);
      if (name.equals("__type")) {
        skipValue();
        return false;
      }
    }
    if (set) {
      throw error("found second member in union, allowed one");
    }
    readMember(index, into);
    return true;
  }

  @Override
  public String memberName() {
    Object standing = depth == 0 ? null : standing();
    return standing == null ? "" : standing.toString();
  }

  @Override
  public UnknownMember readUnknown() {
    token();
    int from = at;
    skipValue();
    return new UnknownMember(memberName(), CODEC, Blob.wrap(Arrays.copyOfRange(bytes, from, at)));
  }

  @Override
  public void beginList(MemberSchema member) {
    begin('[', "array");
  }

  @Override
  public boolean nextElement(MemberSchema list) {
    if (!next(']', "',' or ']'")) {
      return false;
    }
    if (token() == 'n' && !list.sparse()) {
      throw error("found null, allowed in sparse lists only");
    }
    return true;
  }

  @Override
  public void beginMap(MemberSchema member) {
    begin('{', "object");
  }

  @Override
  public @Nullable String nextKey(MemberSchema map) {
    while (next('}', "',' or '}'")) {
      String key = string("map key");
      expect(':', "':'");
      if (token() != 'n' || map.sparse()) {
        return key;
      }
      literal("null");
    }
    return null;
  }

  private void begin(char open, String allowed) {
    if (token() != open) {
      throw found(allowed);
    }
    enter();
    fresh = true;
  }

  private boolean next(char close, String allowed) {
    boolean more;
    if (fresh) {
      fresh = false;
      more = token() != close;
      at += more ? 0 : 1;
    } else {
      more = more(close, allowed);
    }
    if (more) {
      countElement();
    } else {
      leave();
    }
    return more;
  }

  @Override
  public boolean readNull() {
    boolean isNull = token() == 'n';
    if (isNull) {
      literal("null");
    }
    return isNull;
  }

  @Override
  public String readString(MemberSchema member) {
    return string("string");
  }

  @Override
  public Blob readBlob(MemberSchema member) {
    if (token() != '"') {
      throw found("string in base64");
    }
    int from = at;
    int to = plainEnd(from + 1);
    try {
      if (to < end && bytes[to] == '"') {
        at = to + 1;
        return decode(bytes, from + 1, to - from - 1);
      }
      byte[] text = string("string in base64").getBytes(StandardCharsets.UTF_8);
      return decode(text, 0, text.length);
    } catch (IllegalArgumentException malformed) {
      at = from;
      throw error("found malformed base64");
    }
  }

  private static Blob decode(byte[] text, int offset, int length) {
    ByteBuffer decoded = Base64.getDecoder().decode(ByteBuffer.wrap(text, offset, length));
    byte[] array = decoded.array();
    return Blob.wrap(
        array.length == decoded.limit() ? array : Arrays.copyOf(array, decoded.limit()));
  }

  @Override
  public boolean readBoolean(MemberSchema member) {
    return bool("boolean");
  }

  @Override
  public byte readByte(MemberSchema member) {
    return (byte) number("number").toLong(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  @Override
  public short readShort(MemberSchema member) {
    return (short) number("number").toLong(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  @Override
  public int readInteger(MemberSchema member) {
    return (int) number("number").toLong(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  @Override
  public long readLong(MemberSchema member) {
    return number("number").toLong(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  @Override
  public float readFloat(MemberSchema member) {
    return token() == '"' ? (float) notFinite() : number("number").toFloat();
  }

  @Override
  public double readDouble(MemberSchema member) {
    return token() == '"' ? notFinite() : number("number").toDouble();
  }

  private double notFinite() {
    int from = at;
    return switch (string("number")) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> {
        at = from;
        throw found("number, \"NaN\", \"Infinity\" or \"-Infinity\"");
      }
    };
  }

  @Override
  public BigInteger readBigInteger(MemberSchema member) {
    return number("number").toBigInteger();
  }

  @Override
  public BigDecimal readBigDecimal(MemberSchema member) {
    return number("number").toBigDecimal();
  }

  @Override
  public Instant readTimestamp(MemberSchema member) {
    int format = member.timestampFormat();
    if (format != MemberSchema.DATE_TIME && format != MemberSchema.HTTP_DATE) {
      return number("number of epoch seconds").toInstant();
    }
    boolean dateTime = format == MemberSchema.DATE_TIME;
    token();
    int from = at;
    String text = string(dateTime ? "string in date-time format" : "string in http-date format");
    try {
      return dateTime ? Timestamps.parseDateTime(text) : Timestamps.parseHttpDate(text);
    } catch (IllegalArgumentException malformed) {
      at = from;
      throw error(String.valueOf(malformed.getMessage()));
    }
  }

  @Override
  public Value readDocument(MemberSchema member) {
    return new JsonDocumentReader(this).read();
  }

  /** Reads a whole document without a schema. */
  public static Value readDocument(byte[] document) {
    JsonReader reader = new JsonReader(document);
    Value value = new JsonDocumentReader(reader).read();
    reader.end();
    return value;
  }
}
