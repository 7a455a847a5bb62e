package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.Shape;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

/**
 * Writes a part of a message. Refuses every type: parts allow those that they can hold, and no
 * valid model binds another.
 */
abstract class PartWriter implements ShapeWriter {
  private static IllegalArgumentException refused(String name) {
    return new IllegalArgumentException(
        name.concat(" has a type that its part of the message cannot hold"));
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
  public void writeBlob(MemberSchema member, Blob value) {
    throw refused(member.name());
  }

  @Override
  public void writeBoolean(MemberSchema member, boolean value) {
    throw refused(member.name());
  }

  @Override
  public void writeInteger(MemberSchema member, int value) {
    throw refused(member.name());
  }

  @Override
  public void writeLong(MemberSchema member, long value) {
    throw refused(member.name());
  }

  @Override
  public void writeFloat(MemberSchema member, float value) {
    throw refused(member.name());
  }

  @Override
  public void writeDouble(MemberSchema member, double value) {
    throw refused(member.name());
  }

  @Override
  public void writeBigInteger(MemberSchema member, BigInteger value) {
    throw refused(member.name());
  }

  @Override
  public void writeBigDecimal(MemberSchema member, BigDecimal value) {
    throw refused(member.name());
  }

  @Override
  public void writeTimestamp(MemberSchema member, Instant value) {
    throw refused(member.name());
  }

  @Override
  public void writeDocument(MemberSchema member, Value value) {
    throw refused(member.name());
  }

  @Override
  public void writeNull(MemberSchema member) {
    throw refused(member.name());
  }

  @Override
  public void writeUnknown(UnknownMember member) {
    throw refused(member.tag());
  }
}
