package dev.keysmith.runtime.protocol.event;

import dev.keysmith.runtime.codec.eventstream.EventDecoder;
import dev.keysmith.runtime.codec.eventstream.EventMessage;
import dev.keysmith.runtime.protocol.message.BodyFormat;
import dev.keysmith.runtime.protocol.message.PartWriter;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.UnknownMember;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Writes the union of a stream's events as a message: its one member is the event. */
final class EventWriter extends PartWriter {
  /** What unknown events were read by: they are kept as the messages that they came as. */
  static final String CODEC = "eventstream";

  private final BodyFormat format;
  private @Nullable EventMessage message;

  private EventWriter(BodyFormat format) {
    this.format = format;
  }

  /**
   * The message of an event.
   *
   * @throws IllegalArgumentException when the event was read by another codec and is not known
   */
  static EventMessage write(Shape union, BodyFormat format) {
    EventWriter writer = new EventWriter(format);
    union.write(writer);
    if (writer.message == null) {
      throw new IllegalArgumentException("found a union of events without a member");
    }
    return writer.message;
  }

  /** The message of what goes before the events. */
  static EventMessage initialRequest(byte[] document, BodyFormat format) {
    return EventMessage.builder()
        .header(EventHeaders.MESSAGE_TYPE, EventHeaders.EVENT)
        .header(EventHeaders.EVENT_TYPE, EventHeaders.INITIAL_REQUEST)
        .header(EventHeaders.CONTENT_TYPE, format.mediaType())
        .payload(document)
        .build();
  }

  @Override
  protected String codec() {
    return CODEC;
  }

  @Override
  public void writeStruct(MemberSchema member, Shape event) {
    boolean error = member.errorName() != null;
    EventMessage.Builder made =
        EventMessage.builder()
            .header(EventHeaders.MESSAGE_TYPE, error ? EventHeaders.EXCEPTION : EventHeaders.EVENT)
            .header(error ? EventHeaders.EXCEPTION_TYPE : EventHeaders.EVENT_TYPE, member.name());
    new EventParts(event, format).addTo(made, member);
    message = made.build();
  }

  @Override
  public void writeUnknown(UnknownMember member) {
    if (!member.codec().equals(CODEC)) {
      throw foreign(member);
    }
    message = new EventDecoder().read(ByteBuffer.wrap(member.bytes().unsafeBytes()));
  }
}
