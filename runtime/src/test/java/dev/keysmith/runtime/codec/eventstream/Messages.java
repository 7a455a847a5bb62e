package dev.keysmith.runtime.codec.eventstream;

import dev.keysmith.runtime.value.Blob;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import software.amazon.awssdk.eventstream.HeaderValue;
import software.amazon.awssdk.eventstream.Message;

/** Random messages, in our form and in that of the official library, which is the oracle. */
final class Messages {
  private Messages() {}

  static EventMessage random(Random random) {
    EventMessage.Builder message = EventMessage.builder();
    int headers = random.nextInt(12);
    for (int i = 0; i < headers; i++) {
      message.header(i + text(random, 40), value(random));
    }
    byte[] payload = new byte[random.nextInt(3) * random.nextInt(2000)];
    random.nextBytes(payload);
    return message.payload(payload).build();
  }

  private static Object value(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> random.nextBoolean();
      case 1 -> (byte) random.nextInt();
      case 2 -> (short) random.nextInt();
      case 3 -> random.nextInt();
      case 4 -> random.nextLong();
      case 5 -> {
        byte[] bytes = new byte[1 + random.nextInt(300)];
        random.nextBytes(bytes);
        yield Blob.of(bytes);
      }
      case 6 -> text(random, 300);
      case 7 -> Instant.ofEpochMilli(random.nextLong());
      default -> new UUID(random.nextLong(), random.nextLong());
    };
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(most - 1); i > 0; i--) {
      text.appendCodePoint("aZ0-:é漢😀".codePoints().toArray()[random.nextInt(8)]);
    }
    return text.toString();
  }

  /** The same message as the official library has it. */
  static Message official(EventMessage message) {
    Map<String, HeaderValue> headers = new LinkedHashMap<>();
    message.headers().forEach((name, value) -> headers.put(name, official(value)));
    return new Message(headers, message.payload());
  }

  private static HeaderValue official(Object value) {
    if (value instanceof Boolean flag) {
      return HeaderValue.fromBoolean(flag);
    } else if (value instanceof Byte number) {
      return HeaderValue.fromByte(number);
    } else if (value instanceof Short number) {
      return HeaderValue.fromShort(number);
    } else if (value instanceof Integer number) {
      return HeaderValue.fromInteger(number);
    } else if (value instanceof Long number) {
      return HeaderValue.fromLong(number);
    } else if (value instanceof Blob blob) {
      return HeaderValue.fromByteArray(blob.unsafeBytes());
    } else if (value instanceof String text) {
      return HeaderValue.fromString(text);
    } else if (value instanceof Instant time) {
      return HeaderValue.fromTimestamp(time);
    }
    return HeaderValue.fromUuid((UUID) value);
  }

  static boolean hasEmptyValues(EventMessage message) {
    return message.headers().values().stream()
        .anyMatch(value -> value.equals("") || value.equals(Blob.empty()));
  }

  /** A message of these headers as they are, with checksums that are right. */
  static byte[] forged(byte[] headers) {
    return forged(16 + headers.length, headers.length, headers);
  }

  /** A message that tells these lengths, with checksums that are right. */
  static byte[] forged(int length, int headersLength, byte[] rest) {
    ByteBuffer bytes = ByteBuffer.allocate(16 + rest.length).putInt(length).putInt(headersLength);
    bytes.putInt(EventEncoder.crc(bytes.array(), 8)).put(rest);
    return bytes.putInt(EventEncoder.crc(bytes.array(), bytes.position())).array();
  }
}
