package dev.keysmith.runtime.protocol.event;

import dev.keysmith.runtime.codec.eventstream.EventMessage;
import dev.keysmith.runtime.protocol.message.PartWriter;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.value.Blob;
import java.time.Instant;

/** Puts members into typed headers. See {@code smithy.api#eventHeader}. */
final class EventHeaderWriter extends PartWriter {
  private final EventMessage.Builder message;

  EventHeaderWriter(EventMessage.Builder message) {
    this.message = message;
  }

  @Override
  public void writeString(MemberSchema member, String value) {
    message.header(member.name(), value);
  }

  @Override
  public void writeBlob(MemberSchema member, Blob value) {
    message.header(member.name(), value);
  }

  @Override
  public void writeBoolean(MemberSchema member, boolean value) {
    message.header(member.name(), value);
  }

  @Override
  public void writeInteger(MemberSchema member, int value) {
    switch (member.type()) {
      case MemberSchema.BYTE -> message.header(member.name(), (byte) value);
      case MemberSchema.SHORT -> message.header(member.name(), (short) value);
      default -> message.header(member.name(), value);
    }
  }

  @Override
  public void writeLong(MemberSchema member, long value) {
    message.header(member.name(), value);
  }

  @Override
  public void writeTimestamp(MemberSchema member, Instant value) {
    message.header(member.name(), value);
  }
}
