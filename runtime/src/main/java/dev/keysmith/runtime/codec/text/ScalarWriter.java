package dev.keysmith.runtime.codec.text;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeWriter;
import dev.keysmith.runtime.schema.UnknownMember;
import dev.keysmith.runtime.value.Timestamps;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

/**
 * Numbers, booleans and timestamps as text, alike in every format of text: decimal numbers, {@code
 * NaN}, {@code Infinity}, {@code -Infinity}, and {@code date-time} unless the member has a format
 * of its own.
 */
public abstract class ScalarWriter implements ShapeWriter {
  /** Writes a value whose text is ASCII and holds no character that the format escapes. */
  protected abstract void writePlain(MemberSchema member, String text);

  @Override
  public void writeBoolean(MemberSchema member, boolean value) {
    writePlain(member, value ? "true" : "false");
  }

  @Override
  public void writeInteger(MemberSchema member, int value) {
    writePlain(member, Integer.toString(value));
  }

  @Override
  public void writeLong(MemberSchema member, long value) {
    writePlain(member, Long.toString(value));
  }

  @Override
  public void writeFloat(MemberSchema member, float value) {
    writePlain(member, Float.toString(value));
  }

  @Override
  public void writeDouble(MemberSchema member, double value) {
    writePlain(member, Double.toString(value));
  }

  @Override
  public void writeBigInteger(MemberSchema member, BigInteger value) {
    writePlain(member, value.toString());
  }

  /** As a string, since the text may hold a plus sign. */
  @Override
  public void writeBigDecimal(MemberSchema member, BigDecimal value) {
    writeString(member, value.toString());
  }

  /**
   * As a string, since the text may hold colons and spaces.
   *
   * @throws IllegalArgumentException when the format is a date and the year has not four digits
   */
  @Override
  public void writeTimestamp(MemberSchema member, Instant value) {
    writeString(
        member,
        switch (timestampFormat(member)) {
          case MemberSchema.EPOCH_SECONDS -> Timestamps.epochSeconds(value);
          case MemberSchema.HTTP_DATE -> Timestamps.httpDate(value);
          default -> Timestamps.dateTime(value);
        });
  }

  /** The format of a timestamp: the member's own, or 0 for {@code date-time}. */
  protected int timestampFormat(MemberSchema member) {
    return member.timestampFormat();
  }

  /** The format's name, as messages and unknown members have it. */
  protected abstract String codec();

  /**
   * @throws IllegalArgumentException always: a format of text cannot tell what a document holds
   */
  @Override
  public void writeDocument(MemberSchema member, Value value) {
    throw new IllegalArgumentException(
        "found document "
            .concat(member.name())
            .concat(", which codec ")
            .concat(codec())
            .concat(" cannot hold"));
  }

  /** The refusal of what another codec has read. */
  protected final IllegalArgumentException foreign(UnknownMember member) {
    return new IllegalArgumentException(
        "found unknown union member "
            .concat(member.tag())
            .concat(" read by codec ")
            .concat(member.codec())
            .concat(", which codec ")
            .concat(codec())
            .concat(" cannot write"));
  }
}
