package dev.keysmith.runtime.protocol.message;

import dev.keysmith.runtime.codec.text.ScalarWriter;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;

/**
 * Writes a part of a message. Refuses every type: parts allow those that they can hold, and no
 * valid model binds another.
 */
public abstract class PartWriter extends ScalarWriter {
  private static IllegalArgumentException refused(String name) {
    return new IllegalArgumentException(
        name.concat(" has a type that its part of the message cannot hold"));
  }

  @Override
  protected String codec() {
    return "http";
  }

  @Override
  public void writeStruct(MemberSchema member, Shape value) {
    throw refused(member.name());
  }

  @Override
  public void beginList(MemberSchema member, int size) {
    throw refused(member.name());
  }

  @Override
  public void endList(MemberSchema member) {
    throw refused(member.name());
  }

  @Override
  public void beginMap(MemberSchema member, int size) {
    throw refused(member.name());
  }

  @Override
  public void writeKey(MemberSchema map, String key) {
    throw refused(map.name());
  }

  @Override
  public void endMap(MemberSchema member) {
    throw refused(member.name());
  }

  @Override
  public void writeString(MemberSchema member, String value) {
    throw refused(member.name());
  }

  @Override
  protected void writePlain(MemberSchema member, String text) {
    throw refused(member.name());
  }

  @Override
  public void writeBlob(MemberSchema member, Blob value) {
    throw refused(member.name());
  }

  @Override
  public void writeNull(MemberSchema member) {
    throw refused(member.name());
  }

  @Override
  public void writeUnknown(UnknownMember member) {
    throw foreign(member);
  }
}
