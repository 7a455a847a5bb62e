package dev.keysmith.runtime.protocol.event;

import dev.keysmith.runtime.codec.eventstream.EventMessage;
import dev.keysmith.runtime.protocol.message.BodyFormat;
import dev.keysmith.runtime.protocol.message.MessageReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import org.jspecify.annotations.Nullable;

/** Reads the structure of an event, or of an error, from headers and payload. */
final class EventStructure extends MessageReader {
  private final EventMessage message;

  EventStructure(EventMessage message, BodyFormat format) {
    super(message.payload(), format);
    this.message = message;
  }

  @Override
  protected String place() {
    return "event";
  }

  @Override
  protected boolean isInDocument(MemberSchema member) {
    return member.location() != MemberSchema.EVENT_HEADER && !isPayload(member);
  }

  @Override
  protected boolean isPayload(MemberSchema member) {
    return member.location() == MemberSchema.EVENT_PAYLOAD;
  }

  @Override
  protected @Nullable ShapeReader head(MemberSchema member) {
    Object value =
        member.location() == MemberSchema.EVENT_HEADER ? message.header(member.name()) : null;
    return value == null ? null : new EventHeaderReader(member.name(), value);
  }
}
