package dev.keysmith.runtime.protocol.event;

import dev.keysmith.runtime.protocol.message.PartReader;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.value.Blob;
import java.time.Instant;

/** Reads a member from a header, which must be of the member's type. */
final class EventHeaderReader extends PartReader {
  private final String name;
  private final Object value;

  EventHeaderReader(String name, Object value) {
    this.name = name;
    this.value = value;
  }

  @Override
  protected String place() {
    return "event header ".concat(name);
  }

  private <T> T as(Class<T> type) {
    if (!type.isInstance(value)) {
      throw error(
          "found "
              .concat(value.getClass().getSimpleName())
              .concat(", allowed ")
              .concat(type.getSimpleName()));
    }
    return type.cast(value);
  }

  @Override
  public String readString(MemberSchema member) {
    return as(String.class);
  }

  @Override
  public Blob readBlob(MemberSchema member) {
    return as(Blob.class);
  }

  @Override
  public boolean readBoolean(MemberSchema member) {
    return as(Boolean.class);
  }

  @Override
  public byte readByte(MemberSchema member) {
    return as(Byte.class);
  }

  @Override
  public short readShort(MemberSchema member) {
    return as(Short.class);
  }

  @Override
  public int readInteger(MemberSchema member) {
    return as(Integer.class);
  }

  @Override
  public long readLong(MemberSchema member) {
    return as(Long.class);
  }

  @Override
  public Instant readTimestamp(MemberSchema member) {
    return as(Instant.class);
  }
}
