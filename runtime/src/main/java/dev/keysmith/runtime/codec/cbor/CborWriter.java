package dev.keysmith.runtime.codec.cbor;

import dev.keysmith.runtime.codec.Utf8;
import dev.keysmith.runtime.codec.text.TextBuffer;
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
 * Writes shapes as CBOR (RFC 8949) in the model's order, as the protocol rpcv2Cbor wants it:
 * structures as maps of indefinite length, lists and maps of definite length, numbers in their
 * shortest form but for floats of 16 bits, timestamps as epoch seconds (tag 1) whatever format the
 * model gives, big numbers as bignums and decimal fractions (tags 2, 3 and 4).
 *
 * <p>A timestamp with a fraction is a float, which tells microseconds apart until the year 2242.
 * The protocol itself promises milliseconds.
 *
 * <p>A string with an unpaired surrogate has no UTF-8 form and is an {@link
 * IllegalArgumentException}, as in {@link dev.keysmith.runtime.codec.json.JsonWriter}.
 */
public final class CborWriter implements ShapeWriter {
  private static final int OPEN_MAP = 0xbf;

  private final TextBuffer out = new TextBuffer();

  /** The shape as a CBOR map. */
  public static byte[] write(Shape shape) {
    CborWriter writer = new CborWriter();
    writer.putStruct(shape);
    return writer.out.finish();
  }

  @Override
  public void writeStruct(MemberSchema member, Shape value) {
    prefix(member);
    putStruct(value);
  }

  private void putStruct(Shape shape) {
    out.put(OPEN_MAP);
    shape.write(this);
    out.put(CborScanner.BREAK);
  }

  @Override
  public void beginList(MemberSchema member, int length) {
    prefix(member);
    putHead(CborScanner.ARRAY, length);
  }

  @Override
  public void endList(MemberSchema member) {
    // The length was told at the beginning.
  }

  @Override
  public void beginMap(MemberSchema member, int length) {
    prefix(member);
    putHead(CborScanner.MAP, length);
  }

  @Override
  public void writeKey(MemberSchema map, String key) {
    out.markSensitive(map.key().sensitive());
    putText(key);
  }

  @Override
  public void endMap(MemberSchema member) {
    // The length was told at the beginning.
  }

  @Override
  public void writeString(MemberSchema member, String value) {
    prefix(member);
    putText(value);
  }

  @Override
  public void writeBlob(MemberSchema member, Blob value) {
    prefix(member);
    putByteString(CborScanner.BYTES, value.unsafeBytes());
  }

  @Override
  public void writeBoolean(MemberSchema member, boolean value) {
    prefix(member);
    out.put(value ? CborScanner.TRUE : CborScanner.FALSE);
  }

  @Override
  public void writeInteger(MemberSchema member, int value) {
    prefix(member);
    putInteger(value);
  }

  @Override
  public void writeLong(MemberSchema member, long value) {
    prefix(member);
    putInteger(value);
  }

  @Override
  public void writeFloat(MemberSchema member, float value) {
    prefix(member);
    putFloat(value);
  }

  @Override
  public void writeDouble(MemberSchema member, double value) {
    prefix(member);
    putDouble(value);
  }

  @Override
  public void writeBigInteger(MemberSchema member, BigInteger value) {
    prefix(member);
    putBignum(value);
  }

  @Override
  public void writeBigDecimal(MemberSchema member, BigDecimal value) {
    prefix(member);
    putHead(CborScanner.TAG, 4);
    putHead(CborScanner.ARRAY, 2);
    putInteger(-(long) value.scale());
    BigInteger mantissa = value.unscaledValue();
    if (mantissa.bitLength() < Long.SIZE) {
      putInteger(mantissa.longValue());
    } else {
      putBignum(mantissa);
    }
  }

  @Override
  public void writeTimestamp(MemberSchema member, Instant value) {
    prefix(member);
    putHead(CborScanner.TAG, 1);
    long second = value.getEpochSecond();
    int nano = value.getNano();
    if (nano == 0) {
      putInteger(second);
    } else {
      putDouble(seconds(second, nano));
    }
  }

  /** The nearest float: one division of integers that are exact as floats rounds once. */
  private static double seconds(long second, int nano) {
    long units = 1000;
    while (nano % (1_000_000_000 / units) != 0) {
      units *= 1000;
    }
    return Math.abs(second) < (1L << 52) / units
        ? (double) (second * units + nano / (1_000_000_000 / units)) / units
        : second + nano / 1e9;
  }

  /**
   * @throws IllegalArgumentException always: documents have no form in this protocol
   */
  @Override
  public void writeDocument(MemberSchema member, Value value) {
    throw new IllegalArgumentException(
        "found member "
            .concat(member.name())
            .concat(" of type document, which rpcv2Cbor does not support"));
  }

  @Override
  public void writeNull(MemberSchema member) {
    prefix(member);
    out.put(CborScanner.NULL);
  }

  @Override
  public void writeUnknown(UnknownMember member) {
    if (!member.codec().equals(CborReader.CODEC)) {
      throw new IllegalArgumentException(
          "found unknown union member "
              .concat(member.tag())
              .concat(" read by codec ")
              .concat(member.codec())
              .concat(", allowed cbor"));
    }
    putText(member.tag());
    out.putBytes(member.bytes().unsafeBytes());
  }

  /** The name before a value that is a member of a structure. */
  private void prefix(MemberSchema member) {
    out.markSensitive(member.sensitive());
    if (member.index() >= 0) {
      byte[] key = member.jsonKey();
      int length = key.length - 3;
      putHead(CborScanner.TEXT, length);
      out.putBytes(key, 1, length);
    }
  }

  /** The head of an item, with its argument in as few bytes as hold it. */
  private void putHead(int major, long argument) {
    int type = major << 5;
    if (argument >= 0 && argument < 24) {
      out.put(type | (int) argument);
    } else if (argument >>> 8 == 0) {
      putArgument(type | 24, argument, 1);
    } else if (argument >>> 16 == 0) {
      putArgument(type | 25, argument, 2);
    } else if (argument >>> 32 == 0) {
      putArgument(type | 26, argument, 4);
    } else {
      putArgument(type | 27, argument, 8);
    }
  }

  private void putArgument(int initial, long argument, int bytes) {
    out.put(initial);
    for (int shift = (bytes - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      out.put((int) (argument >>> shift));
    }
  }

  private void putInteger(long value) {
    if (value < 0) {
      putHead(CborScanner.NEGATIVE, ~value);
    } else {
      putHead(CborScanner.UNSIGNED, value);
    }
  }

  private void putFloat(float value) {
    putArgument(CborScanner.SINGLE, Float.floatToIntBits(value) & 0xffff_ffffL, 4);
  }

  /** In 32 bits when these hold the value. */
  private void putDouble(double value) {
    float single = (float) value;
    if (single == value || Double.isNaN(value)) {
      putFloat(single);
    } else {
      putArgument(CborScanner.DOUBLE, Double.doubleToLongBits(value), 8);
    }
  }

  /** Tag 2, or 3 for -1 minus the bytes. */
  private void putBignum(BigInteger value) {
    boolean negative = value.signum() < 0;
    putHead(CborScanner.TAG, negative ? 3 : 2);
    byte[] bytes = (negative ? value.not() : value).toByteArray();
    // Java puts a zero before a first byte of 128 or more. One alone stays, though no byte would
    // do:
    // there are readers that take -1 minus nothing for zero.
    int from = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
    putHead(CborScanner.BYTES, bytes.length - from);
    out.putBytes(bytes, from, bytes.length - from);
  }

  private void putText(String text) {
    int length = Utf8.length(text);
    putHead(CborScanner.TEXT, length);
    out.putUtf8(text, length);
  }

  private void putByteString(int major, byte[] bytes) {
    putHead(major, bytes.length);
    out.putBytes(bytes);
  }

  /** What is written; for the test that secrets are told to it. */
  TextBuffer buffer() {
    return out;
  }
}
