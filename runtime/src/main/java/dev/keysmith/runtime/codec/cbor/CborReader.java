package dev.keysmith.runtime.codec.cbor;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.NameTable;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads shapes from CBOR (RFC 8949) as the protocol rpcv2Cbor has it: strings and containers of
 * definite and indefinite length, nested at most 128 levels deep; the whole document must be
 * well-formed, skipped parts included.
 *
 * <p>Members that the schema does not know, and members of null or undefined, are skipped. A member
 * that comes twice is an error. Numbers may have any form that holds the value, and tags that a
 * type has no use for are skipped. Timestamp formats of the model do not count in this protocol.
 * Messages tell where in the document the fault is and never quote a string or key of it.
 */
public final class CborReader extends CborScanner implements ShapeReader {
  /** The codec's name in {@link UnknownMember#codec()}. */
  public static final String CODEC = "cbor";

  public CborReader(byte[] document) {
    this(document, 0, document.length);
  }

  public CborReader(byte[] bytes, int offset, int length) {
    super(bytes, offset, length);
  }

  /**
   * Checks that nothing follows the value that was read.
   *
   * @throws CodecException when something does
   */
  public void end() {
    if (at < end) {
      throw found("end of document");
    }
  }

  @Override
  public void readStruct(ShapeSchema schema, ShapeBuilder into) {
    enter(MAP, "map");
    if (schema.isUnion()) {
      readUnion(schema, into);
    } else {
      readMembers(schema, into);
    }
  }

  private void readMembers(ShapeSchema schema, ShapeBuilder into) {
    BitSet more = null;
    long seen = 0;
    int previous = -1;
    while (more()) {
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
        throw error("found member twice, allowed once");
      }
      if (nullNext()) {
        at++;
      } else {
        readMember(index, into);
      }
      previous = index;
    }
  }

  private void readMember(int index, ShapeBuilder into) {
    int before = at;
    into.readMember(index, this);
    if (at == before) {
      skipValue();
    }
  }

  /** Consumes the name of the next member and gives its index or -1. */
  private int nextMember(ShapeSchema schema, int previous) {
    standAt(null);
    if (untagged() >> 5 != TEXT) {
      throw found("text string as member name");
    }
    NameTable names = schema.names();
    int length = enterText();
    int index;
    if (length < 0) {
      byte[] name = text("member name").getBytes(StandardCharsets.UTF_8);
      index = names.find(name, 0, name.length);
    } else {
      int from = at;
      at += length;
      index = names.guess(previous);
      if (index < 0 || !isName(names.key(index), from)) {
        index = names.find(bytes, from, length);
        if (index < 0) {
          checkUtf8(from, at);
        } else {
          names.learn(previous, index);
        }
      }
    }
    standAt(index < 0 ? null : schema.member(index));
    return index;
  }

  /** Whether the bytes up to here are the name in this key, which has quotes and a colon too. */
  private boolean isName(byte[] key, int from) {
    return Arrays.equals(key, 1, key.length - 2, bytes, from, at);
  }

  private void readUnion(ShapeSchema schema, ShapeBuilder into) {
    boolean set = false;
    while (more()) {
      set |= readUnionMember(schema, into, set);
    }
    if (!set) {
      throw error("found union without a member, allowed one");
    }
  }

  /** Reads one member and tells whether it counts: nulls and {@code __type} do not. */
  private boolean readUnionMember(ShapeSchema schema, ShapeBuilder into, boolean set) {
    int nameAt = at;
    int index = nextMember(schema, -1);
    if (nullNext()) {
      at++;
      return false;
    }
    if (index < 0) {
      int valueAt = at;
      at = nameAt;
      String name = text("member name");
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
    int from = at;
    skipValue();
    return new UnknownMember(memberName(), CODEC, Blob.wrap(Arrays.copyOfRange(bytes, from, at)));
  }

  @Override
  public void beginList(MemberSchema member) {
    enter(ARRAY, "array");
  }

  @Override
  public boolean nextElement(MemberSchema list) {
    if (!more()) {
      return false;
    }
    countElement();
    if (!list.sparse() && nullNext()) {
      throw error("found null, allowed in sparse lists only");
    }
    return true;
  }

  @Override
  public void beginMap(MemberSchema member) {
    enter(MAP, "map");
  }

  @Override
  public @Nullable String nextKey(MemberSchema map) {
    while (more()) {
      countElement();
      String key = text("text string as map key");
      if (map.sparse() || !nullNext()) {
        return key;
      }
      at++;
    }
    return null;
  }

  @Override
  public boolean readNull() {
    boolean isNull = nullNext();
    at += isNull ? 1 : 0;
    return isNull;
  }

  @Override
  public String readString(MemberSchema member) {
    return text("text string");
  }

  @Override
  public Blob readBlob(MemberSchema member) {
    return Blob.wrap(byteString("byte string"));
  }

  @Override
  public boolean readBoolean(MemberSchema member) {
    return bool();
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
    return number("number").toFloat();
  }

  @Override
  public double readDouble(MemberSchema member) {
    return number("number").toDouble();
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
    return number("number of epoch seconds").toInstant();
  }

  /** Documents have no form in this protocol: always a {@link CodecException}. */
  @Override
  public Value readDocument(MemberSchema member) {
    throw error("found member of type document, which rpcv2Cbor does not support");
  }
}
