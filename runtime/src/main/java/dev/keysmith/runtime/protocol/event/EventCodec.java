package dev.keysmith.runtime.protocol.event;

import dev.keysmith.runtime.http.HttpRequest;
import dev.keysmith.runtime.protocol.message.BodyFormat;
import dev.keysmith.runtime.protocol.message.CborFormat;
import dev.keysmith.runtime.protocol.message.JsonFormat;
import dev.keysmith.runtime.schema.Operation;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.stream.RequestEvents;
import org.jspecify.annotations.Nullable;

/** How a protocol puts the events of its operations into HTTP messages. */
public final class EventCodec {
  /** The media type of bodies that are events. */
  public static final String MEDIA_TYPE = "application/vnd.amazon.eventstream";

  private final BodyFormat format;
  private final boolean initialMessages;

  private EventCodec(BodyFormat format, boolean initialMessages) {
    this.format = format;
    this.initialMessages = initialMessages;
  }

  /** The events of a protocol that puts the other members into the head of the message. */
  public static EventCodec bound(BodyFormat format) {
    return new EventCodec(format, false);
  }

  /** Events in JSON, with the other members in a message before them. */
  public static EventCodec json() {
    return new EventCodec(JsonFormat.plain(), true);
  }

  /** Events in CBOR, with the other members in a message before them. */
  public static EventCodec cbor() {
    return new EventCodec(new CborFormat(), true);
  }

  /** Whether a message before the events has the other members of the input or output. */
  public boolean hasInitialMessages() {
    return initialMessages;
  }

  /** Makes the events of an input the body of its request; none, where the input has none. */
  public <I extends Shape> void write(
      HttpRequest.Builder request, Operation<I, ?, ?> operation, I input) {
    RequestEvents<?> events = operation.requestEvents(input);
    request.stream(
            new EventBody(
                events == null ? RequestEvents.of() : events,
                format,
                initialMessages ? EventWriter.initialRequest(request.body(), format) : null))
        .header("Content-Type", MEDIA_TYPE);
  }

  /** What reads the events of a response. */
  public EventReceiver receiver(
      Operation<?, ?, ?> operation, int status, @Nullable String requestId) {
    return new EventReceiver(operation, format, status, requestId);
  }
}
