package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeBuilder;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.schema.ShapeSchema;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a message. Refuses every type: parts allow those that they can hold, and no valid
 * model binds another.
 */
abstract class PartReader implements ShapeReader {
  /** What is read, for messages. */
  abstract String place();

  @Override
  public RuntimeException error(String message) {
    return CodecException.of(place().concat(": ").concat(message));
  }

  private RuntimeException refused() {
    return error("found a member of a type that this part of a message cannot hold");
  }

  @Override
  public void readStruct(ShapeSchema schema, ShapeBuilder into) {
    throw refused();
  }

  @Override
  public String memberName() {
    return "";
  }

  @Override
  public void beginList(MemberSchema member) {
    throw refused();
  }

  @Override
  public boolean nextElement(MemberSchema list) {
    throw refused();
  }

  @Override
  public void beginMap(MemberSchema member) {
    throw refused();
  }

  @Override
  public @Nullable String nextKey(MemberSchema map) {
    throw refused();
  }

  /** There are no nulls outside bodies. */
  @Override
  public boolean readNull() {
    return false;
  }

  @Override
  public String readString(MemberSchema member) {
    throw refused();
  }

  @Override
  public Blob readBlob(MemberSchema member) {
    throw refused();
  }

  @Override
  public boolean readBoolean(MemberSchema member) {
    throw refused();
  }

  @Override
  public byte readByte(MemberSchema member) {
    throw refused();
  }

  @Override
  public short readShort(MemberSchema member) {
    throw refused();
  }

  @Override
  public int readInteger(MemberSchema member) {
    throw refused();
  }

  @Override
  public long readLong(MemberSchema member) {
    throw refused();
  }

  @Override
  public float readFloat(MemberSchema member) {
    throw refused();
  }

  @Override
  public double readDouble(MemberSchema member) {
    throw refused();
  }

  @Override
  public BigInteger readBigInteger(MemberSchema member) {
    throw refused();
  }

  @Override
  public BigDecimal readBigDecimal(MemberSchema member) {
    throw refused();
  }

  @Override
  public Instant readTimestamp(MemberSchema member) {
    throw refused();
  }

  @Override
  public Value readDocument(MemberSchema member) {
    throw refused();
  }

  @Override
  public UnknownMember readUnknown() {
    throw refused();
  }
}
