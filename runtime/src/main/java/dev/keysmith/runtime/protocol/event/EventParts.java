package dev.keysmith.runtime.protocol.event;

import dev.keysmith.runtime.codec.eventstream.EventMessage;
import dev.keysmith.runtime.protocol.message.BodyFormat;
import dev.keysmith.runtime.protocol.message.PayloadWriter;
import dev.keysmith.runtime.protocol.message.RoutingWriter;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the structure of an event into headers and payload. */
final class EventParts extends RoutingWriter {
  private final BodyFormat format;
  private final EventMessage.Builder own = EventMessage.builder();
  private final EventHeaderWriter headers = new EventHeaderWriter(own);
  private @Nullable PayloadWriter payload;

  EventParts(Shape event, BodyFormat format) {
    super(event);
    this.format = format;
  }

  /**
   * Adds the event to a message, the type of its payload before its own headers.
   *
   * @param member the union's, which says whether the event has members in a document
   */
  void addTo(EventMessage.Builder message, MemberSchema member) {
    if (member.location() == MemberSchema.EVENT_PAYLOAD) {
      message
          .header(EventHeaders.CONTENT_TYPE, format.mediaType())
          .payload(format.writePayload(member, this));
    } else {
      writeMembers();
      if (payload != null) {
        message.header(EventHeaders.CONTENT_TYPE, payload.mediaType()).payload(payload.body());
      }
    }
    for (Map.Entry<String, Object> header : own.build().headers().entrySet()) {
      message.header(header.getKey(), header.getValue());
    }
  }

  @Override
  protected @Nullable ShapeWriter part(MemberSchema member) {
    return switch (member.location()) {
      case MemberSchema.EVENT_HEADER -> headers;
      case MemberSchema.EVENT_PAYLOAD -> payload();
      default -> null;
    };
  }

  private ShapeWriter payload() {
    payload = payload == null ? new PayloadWriter(format) : payload;
    return payload;
  }
}
