package dev.keysmith.runtime.protocol.event;

import dev.keysmith.runtime.codec.eventstream.EventEncoder;
import dev.keysmith.runtime.codec.eventstream.EventMessage;
import dev.keysmith.runtime.protocol.message.BodyFormat;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.ChunkSigner;
import dev.keysmith.runtime.value.Blob;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one request as bytes, in the order in which they go out. Where it is signed each
 * is the payload of another message, which holds its signature, and one without a payload is the
 * last.
 */
final class EventFrames {
  static final byte[] NOTHING = {};

  private final BodyFormat format;
  private final @Nullable EventMessage initial;
  private final @Nullable ChunkSigner signer;

  EventFrames(BodyFormat format, @Nullable EventMessage initial, @Nullable ChunkSigner signer) {
    this.format = format;
    this.initial = initial;
    this.signer = signer;
  }

  /** What goes before the events; empty for nothing. */
  byte[] first() {
    return initial == null ? NOTHING : signed(initial.encode());
  }

  /**
   * An event.
   *
   * @throws IllegalArgumentException when it is larger than a message can hold
   */
  byte[] next(Object event) {
    if (!(event instanceof Shape union)) {
      throw new IllegalArgumentException("found what is no event of a model");
    }
    return signed(EventWriter.write(union, format).encode());
  }

  /** What goes behind the events; empty for nothing. */
  byte[] last() {
    return signer == null ? NOTHING : signed(NOTHING);
  }

  private byte[] signed(byte[] message) {
    if (signer == null) {
      return message;
    }
    Instant time = signer.now();
    byte[] headers = EventEncoder.headers(Map.of(EventHeaders.DATE, time));
    byte[] signature = signer.signEvent(time, headers, message);
    return EventMessage.builder()
        .header(EventHeaders.DATE, time)
        .header(EventHeaders.SIGNATURE, Blob.wrap(signature))
        .payload(message)
        .build()
        .encode();
  }
}
