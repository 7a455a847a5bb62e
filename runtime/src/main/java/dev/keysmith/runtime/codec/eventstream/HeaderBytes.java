package dev.keysmith.runtime.codec.eventstream;

import dev.keysmith.runtime.codec.Utf8;
import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.value.Blob;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** The headers of one message. */
final class HeaderBytes {
  private final byte[] bytes;
  private final int end;
  private int at;

  HeaderBytes(byte[] bytes, int at, int end) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /**
   * @throws CodecException when a header is malformed, of no known type, or there twice
   */
  void readInto(EventMessage.Builder message) {
    while (at < end) {
      String name = text((int) number(1));
      if (name.isEmpty()) {
        throw malformed("found a header without a name");
      }
      if (message.has(name)) {
        throw malformed("found two headers of one name");
      }
      message.header(name, value((int) number(1)));
    }
  }

  private Object value(int type) {
    return switch (type) {
      case EventEncoder.BOOLEAN_TRUE -> true;
      case EventEncoder.BOOLEAN_FALSE -> false;
      case EventEncoder.BYTE -> (byte) number(1);
      case EventEncoder.SHORT -> (short) number(2);
      case EventEncoder.INTEGER -> (int) number(4);
      case EventEncoder.LONG -> number(8);
      case EventEncoder.BYTE_ARRAY -> Blob.wrap(next((int) number(2)));
      case EventEncoder.STRING -> text((int) number(2));
      case EventEncoder.TIMESTAMP -> Instant.ofEpochMilli(number(8));
      case EventEncoder.UUID_TYPE -> new UUID(number(8), number(8));
      default ->
          throw malformed(
              "found header type ".concat(Integer.toString(type)).concat(", allowed 0 to 9"));
    };
  }

  /** An unsigned number of so many bytes, of eight a signed one. */
  private long number(int size) {
    check(size);
    long number = 0;
    for (int i = 0; i < size; i++) {
      number = number << 8 | (bytes[at++] & 0xff);
    }
    return number;
  }

  private byte[] next(int length) {
    check(length);
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  private String text(int length) {
    check(length);
    if (Utf8.malformedAt(bytes, at, at + length) >= 0) {
      throw malformed("found malformed UTF-8");
    }
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  private void check(int length) {
    if (length > end - at) {
      throw malformed("found a header that is longer than the headers are");
    }
  }

  private RuntimeException malformed(String found) {
    return CodecException.of(
        "event message, byte ".concat(Integer.toString(at)).concat(": ").concat(found));
  }
}
