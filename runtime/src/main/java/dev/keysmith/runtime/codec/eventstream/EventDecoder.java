package dev.keysmith.runtime.codec.eventstream;

import dev.keysmith.runtime.error.CodecException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages from bytes that come in pieces of any size. It holds the bytes of one message, and
 * takes none of the next before it has given that one out.
 *
 * <p>Both checksums must be right. The specification bounds what may be sent, and bids clients not
 * to hold services to it; so the bound here is one of memory: a message may have 64 MiB, and takes
 * no more memory than twice the bytes that have come of it.
 */
public final class EventDecoder {
  /** The most bytes of a message. */
  static final int MAX_MESSAGE = 64 * 1024 * 1024;

  private static final int ROOM = 4 * 1024;

  private byte[] message = new byte[ROOM];
  private int filled;
  private int wanted = EventEncoder.PRELUDE;

  /** How many bytes may be given without a byte of a next message among them; at least one. */
  public int wanted() {
    return wanted - filled;
  }

  /** Whether no message has begun, so that the bytes may end here. */
  public boolean isBetweenMessages() {
    return filled == 0;
  }

  /**
   * Takes bytes until a message is whole or there are no more.
   *
   * @return the message, or null when it needs more bytes
   * @throws CodecException when it is malformed; nothing can be read behind it
   */
  public @Nullable EventMessage read(ByteBuffer from) {
    while (from.hasRemaining()) {
      int count = Math.min(from.remaining(), wanted - filled);
      reserve(count);
      from.get(message, filled, count);
      filled += count;
      if (filled < wanted) {
        return null;
      }
      if (wanted > EventEncoder.PRELUDE) {
        return finish();
      }
      wanted = totalLength();
    }
    return null;
  }

  /** How many bytes there is room for now. */
  int room() {
    return message.length;
  }

  private void reserve(int count) {
    if (filled + count > message.length) {
      int more = Math.max(filled + count, Math.min(wanted, message.length * 2));
      message = Arrays.copyOf(message, more);
    }
  }

  private int totalLength() {
    ByteBuffer prelude = ByteBuffer.wrap(message);
    int total = prelude.getInt();
    int headers = prelude.getInt();
    if (prelude.getInt() != EventEncoder.crc(message, EventEncoder.PRELUDE - EventEncoder.CRC)) {
      throw CodecException.of("event message: found a prelude that its checksum does not match");
    }
    int least = EventEncoder.PRELUDE + EventEncoder.CRC;
    if (total < least || total > MAX_MESSAGE) {
      throw malformed("length", total, least, MAX_MESSAGE);
    }
    if (headers < 0 || headers > total - least) {
      throw malformed("headers' length", headers, 0, total - least);
    }
    return total;
  }

  private EventMessage finish() {
    int end = wanted - EventEncoder.CRC;
    ByteBuffer bytes = ByteBuffer.wrap(message);
    if (bytes.getInt(end) != EventEncoder.crc(message, end)) {
      throw CodecException.of("event message: found bytes that their checksum does not match");
    }
    int payload = EventEncoder.PRELUDE + bytes.getInt(4);
    EventMessage.Builder read = EventMessage.builder();
    new HeaderBytes(message, EventEncoder.PRELUDE, payload).readInto(read);
    read.payload(Arrays.copyOfRange(message, payload, end));
    filled = 0;
    wanted = EventEncoder.PRELUDE;
    message = message.length > ROOM * 16 ? new byte[ROOM] : message;
    return read.build();
  }

  private static RuntimeException malformed(String what, int found, int least, int most) {
    return CodecException.of(
        "event message: found "
            + what
            + " "
            + Integer.toUnsignedString(found)
            + ", allowed "
            + least
            + " to "
            + most);
  }
}
