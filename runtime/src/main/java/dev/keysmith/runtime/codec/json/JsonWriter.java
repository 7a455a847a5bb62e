package dev.keysmith.runtime.codec.json;

import dev.keysmith.runtime.codec.SpareArray;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Timestamps;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * Writes shapes as compact JSON (RFC 8259) in the model's order, as the awsJson protocols and
 * restJson1 want it: blobs in base64, timestamps as epoch seconds unless the member says otherwise,
 * NaN and the infinities as strings, numbers exactly.
 *
 * <p>A string with an unpaired surrogate has no UTF-8 form and is an {@link
 * IllegalArgumentException}: to replace it silently would change what the caller asked for, which
 * in an encryption context makes data that cannot be decrypted.
 */
public final class JsonWriter implements ShapeWriter {
  /** Room for a short document, which loads no class to grow. */
  private static final int FIRST = 256;

  /** Whether members have their names for JSON, which only some protocols heed. */
  private final boolean jsonNames;

  private byte[] buffer = new byte[FIRST];
  private int size;
  private boolean sensitive;

  JsonWriter() {
    this(false);
  }

  private JsonWriter(boolean jsonNames) {
    this.jsonNames = jsonNames;
  }

  /** The shape as a JSON object in UTF-8, its members named as in the model. */
  public static byte[] write(Shape shape) {
    return new JsonWriter(false).object(shape);
  }

  /** The shape as a JSON object in UTF-8, its members named as {@code smithy.api#jsonName} says. */
  public static byte[] writeWithJsonNames(Shape shape) {
    return new JsonWriter(true).object(shape);
  }

  private byte[] object(Shape shape) {
    put('{');
    shape.write(this);
    put('}');
    return finish();
  }

  /** A document as JSON in UTF-8. */
  public static byte[] write(Value document) {
    JsonWriter writer = new JsonWriter();
    new JsonDocumentWriter(writer).write(document);
    return writer.finish();
  }

  @Override
  public void writeStruct(MemberSchema member, Shape value) {
    prefix(member);
    put('{');
    value.write(this);
    put('}');
  }

  @Override
  public void beginList(MemberSchema member, int length) {
    prefix(member);
    put('[');
  }

  @Override
  public void endList(MemberSchema member) {
    put(']');
  }

  @Override
  public void beginMap(MemberSchema member, int length) {
    prefix(member);
    put('{');
  }

  @Override
  public void writeKey(MemberSchema map, String key) {
    comma();
    putString(key);
    put(':');
  }

  @Override
  public void endMap(MemberSchema member) {
    put('}');
  }

  @Override
  public void writeString(MemberSchema member, String value) {
    prefix(member);
    putString(value);
  }

  @Override
  public void writeBlob(MemberSchema member, Blob value) {
    prefix(member);
    putBlob(value);
  }

  @Override
  public void writeBoolean(MemberSchema member, boolean value) {
    prefix(member);
    putAscii(value ? "true" : "false");
  }

  @Override
  public void writeInteger(MemberSchema member, int value) {
    prefix(member);
    putAscii(Integer.toString(value));
  }

  @Override
  public void writeLong(MemberSchema member, long value) {
    prefix(member);
    putAscii(Long.toString(value));
  }

  @Override
  public void writeFloat(MemberSchema member, float value) {
    prefix(member);
    putFloating(Float.toString(value), Float.isFinite(value));
  }

  @Override
  public void writeDouble(MemberSchema member, double value) {
    prefix(member);
    putFloating(Double.toString(value), Double.isFinite(value));
  }

  @Override
  public void writeBigInteger(MemberSchema member, BigInteger value) {
    prefix(member);
    putAscii(value.toString());
  }

  @Override
  public void writeBigDecimal(MemberSchema member, BigDecimal value) {
    prefix(member);
    putAscii(value.toString());
  }

  /**
   * @throws IllegalArgumentException when the format is a text and the year has not four digits
   */
  @Override
  public void writeTimestamp(MemberSchema member, Instant value) {
    prefix(member);
    switch (member.timestampFormat()) {
      case MemberSchema.DATE_TIME -> putString(Timestamps.dateTime(value));
      case MemberSchema.HTTP_DATE -> putString(Timestamps.httpDate(value));
      default -> putEpochSeconds(value);
    }
  }

  @Override
  public void writeDocument(MemberSchema member, Value value) {
    prefix(member);
    new JsonDocumentWriter(this).write(value);
  }

  @Override
  public void writeNull(MemberSchema member) {
    prefix(member);
    putAscii("null");
  }

  @Override
  public void writeUnknown(UnknownMember member) {
    if (!member.codec().equals(JsonReader.CODEC)) {
      throw new IllegalArgumentException(
          "found unknown union member "
              .concat(member.tag())
              .concat(" read by codec ")
              .concat(member.codec())
              .concat(", allowed json"));
    }
    comma();
    putString(member.tag());
    put(':');
    putBytes(member.bytes().unsafeBytes());
  }

  /** What comes before a value: the comma, and the name when it is a member of a structure. */
  private void prefix(MemberSchema member) {
    sensitive |= member.sensitive();
    comma();
    if (member.index() >= 0) {
      putBytes(jsonNames ? member.jsonNameKey() : member.jsonKey());
    }
  }

  /** A comma, unless the last byte written begins a container or ends a name. */
  void comma() {
    if (size > 0) {
      byte last = buffer[size - 1];
      if (last != '{' && last != '[' && last != ':') {
        put(',');
      }
    }
  }

  void put(char ascii) {
    ensure(1);
    buffer[size++] = (byte) ascii;
  }

  void putAscii(String text) {
    int length = text.length();
    ensure(length);
    for (int i = 0; i < length; i++) {
      buffer[size++] = (byte) text.charAt(i);
    }
  }

  void putFloating(String text, boolean finite) {
    if (finite) {
      putAscii(text);
    } else {
      putString(text);
    }
  }

  void putBlob(Blob value) {
    byte[] text = Base64.getEncoder().encode(value.unsafeBytes());
    put('"');
    putBytes(text);
    put('"');
    if (sensitive) {
      Arrays.fill(text, (byte) 0);
    }
  }

  void putEpochSeconds(Instant value) {
    putAscii(Timestamps.epochSeconds(value));
  }

  /** A string, where the most usual one needs no escapes and is ASCII. */
  void putString(String text) {
    int length = text.length();
    ensure(length + 2);
    byte[] to = buffer;
    int at = size;
    to[at++] = '"';
    int i = 0;
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f || c == '"' || c == '\\') {
        break;
      }
      to[at++] = (byte) c;
    }
    size = at;
    if (i < length) {
      JsonEscapes.put(this, text, i);
    }
    put('"');
  }

  void putBytes(byte[] bytes) {
    ensure(bytes.length);
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
  }

  private void ensure(int more) {
    if (buffer.length - size < more) {
      grow(more);
    }
  }

  private void grow(int more) {
    buffer = SpareArray.grow(buffer, size, more, sensitive);
  }

  /** The buffer in use; for the test that secrets are wiped. */
  byte[] buffer() {
    return buffer;
  }

  byte[] finish() {
    byte[] written = Arrays.copyOf(buffer, size);
    if (buffer.length > FIRST) {
      SpareArray.release(buffer, size, sensitive);
    } else if (sensitive) {
      Arrays.fill(buffer, (byte) 0);
    }
    return written;
  }
}
