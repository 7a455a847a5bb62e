package dev.keysmith.runtime.codec.eventstream;

import dev.keysmith.runtime.value.Blob;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;

/** Writes messages, and their headers alone, which is what signatures are made over. */
public final class EventEncoder {
  static final int BOOLEAN_TRUE = 0;
  static final int BOOLEAN_FALSE = 1;
  static final int BYTE = 2;
  static final int SHORT = 3;
  static final int INTEGER = 4;
  static final int LONG = 5;
  static final int BYTE_ARRAY = 6;
  static final int STRING = 7;
  static final int TIMESTAMP = 8;
  static final int UUID_TYPE = 9;

  /** What goes before the headers: two lengths and their checksum. */
  static final int PRELUDE = 12;

  /** The checksum of the whole message. */
  static final int CRC = 4;

  /** What services take at most. */
  private static final int MAX_HEADERS = 128 * 1024;

  private static final int MAX_PAYLOAD = 24 * 1024 * 1024;
  private static final int MAX_VALUE = Short.MAX_VALUE;
  private static final int MAX_NAME = 255;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

  private EventEncoder() {}

  static byte[] encode(EventMessage message) {
    byte[] headers = headers(message.headers());
    byte[] payload = message.payload();
    if (payload.length > MAX_PAYLOAD) {
      throw tooLarge("payload", payload.length, MAX_PAYLOAD);
    }
    ByteBuffer bytes =
        ByteBuffer.allocate(PRELUDE + headers.length + payload.length + CRC)
            .putInt(PRELUDE + headers.length + payload.length + CRC)
            .putInt(headers.length);
    bytes.putInt(crc(bytes.array(), bytes.position())).put(headers).put(payload);
    return bytes.putInt(crc(bytes.array(), bytes.position())).array();
  }

  /**
   * Headers as they are on the wire.
   *
   * @throws IllegalArgumentException when they are larger than a message can hold
   */
  public static byte[] headers(Map<String, Object> headers) {
    EventEncoder encoder = new EventEncoder();
    for (Map.Entry<String, Object> header : headers.entrySet()) {
      encoder.add(header.getKey(), header.getValue());
    }
    byte[] bytes = encoder.out.toByteArray();
    if (bytes.length > MAX_HEADERS) {
      throw tooLarge("headers", bytes.length, MAX_HEADERS);
    }
    return bytes;
  }

  /** The checksum of the first bytes (RFC 3385). */
  static int crc(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  /** Refuses a header that has no form on the wire. */
  static void check(String name, Object value) {
    if (!(value instanceof Boolean
        || value instanceof Byte
        || value instanceof Short
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Blob
        || value instanceof String
        || value instanceof Instant
        || value instanceof UUID)) {
      throw new IllegalArgumentException("event header ".concat(name).concat(" has no type"));
    }
  }

  private void add(String name, Object value) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0 || bytes.length > MAX_NAME) {
      throw tooLarge("name of a header", bytes.length, MAX_NAME);
    }
    out.write(bytes.length);
    out.writeBytes(bytes);
    if (value instanceof Boolean flag) {
      out.write(flag ? BOOLEAN_TRUE : BOOLEAN_FALSE);
    } else if (value instanceof Byte number) {
      addNumber(BYTE, number, 1);
    } else if (value instanceof Short number) {
      addNumber(SHORT, number, 2);
    } else if (value instanceof Integer number) {
      addNumber(INTEGER, number, 4);
    } else if (value instanceof Long number) {
      addNumber(LONG, number, 8);
    } else if (value instanceof Blob blob) {
      addBytes(BYTE_ARRAY, name, blob.unsafeBytes());
    } else if (value instanceof String text) {
      addBytes(STRING, name, text.getBytes(StandardCharsets.UTF_8));
    } else if (value instanceof Instant time) {
      addNumber(TIMESTAMP, time.toEpochMilli(), 8);
    } else {
      addUuid((UUID) value);
    }
  }

  private void addNumber(int type, long number, int size) {
    out.write(type);
    put(number, size);
  }

  private void put(long number, int size) {
    for (int shift = (size - 1) * 8; shift >= 0; shift -= 8) {
      out.write((int) (number >> shift));
    }
  }

  private void addBytes(int type, String name, byte[] bytes) {
    if (bytes.length > MAX_VALUE) {
      throw tooLarge("value of header ".concat(name), bytes.length, MAX_VALUE);
    }
    out.write(type);
    put(bytes.length, 2);
    out.writeBytes(bytes);
  }

  private void addUuid(UUID value) {
    addNumber(UUID_TYPE, value.getMostSignificantBits(), 8);
    put(value.getLeastSignificantBits(), 8);
  }

  private static IllegalArgumentException tooLarge(String what, int size, int most) {
    return new IllegalArgumentException(
        "event message: the "
            + what
            + " has "
            + size
            + " bytes, allowed "
            + (what.startsWith("name") ? "1 to " : "at most ")
            + most);
  }
}
