package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.value.ScalarText;
import dev.keysmith.runtime.value.Timestamps;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

/** Writes the scalars of a part whose values are texts. */
abstract class TextWriter extends PartWriter {
  private final int defaultFormat;

  /**
   * @param defaultFormat the format of timestamps that have none of their own
   */
  TextWriter(int defaultFormat) {
    this.defaultFormat = defaultFormat;
  }

  /**
   * Takes a value.
   *
   * @param member the member, or the element schema of an open list or map
   */
  abstract void put(MemberSchema member, String text);

  @Override
  public void writeString(MemberSchema member, String value) {
    put(member, value);
  }

  @Override
  public void writeBoolean(MemberSchema member, boolean value) {
    put(member, value ? "true" : "false");
  }

  @Override
  public void writeInteger(MemberSchema member, int value) {
    put(member, Integer.toString(value));
  }

  @Override
  public void writeLong(MemberSchema member, long value) {
    put(member, Long.toString(value));
  }

  @Override
  public void writeFloat(MemberSchema member, float value) {
    put(member, Float.toString(value));
  }

  @Override
  public void writeDouble(MemberSchema member, double value) {
    put(member, Double.toString(value));
  }

  @Override
  public void writeBigInteger(MemberSchema member, BigInteger value) {
    put(member, value.toString());
  }

  @Override
  public void writeBigDecimal(MemberSchema member, BigDecimal value) {
    put(member, value.toString());
  }

  /**
   * @throws IllegalArgumentException when the format is a text and the year has not four digits
   */
  @Override
  public void writeTimestamp(MemberSchema member, Instant value) {
    int own = member.timestampFormat();
    switch (own == 0 ? defaultFormat : own) {
      case MemberSchema.EPOCH_SECONDS -> put(member, ScalarText.epochSeconds(value));
      case MemberSchema.HTTP_DATE -> put(member, Timestamps.httpDate(value));
      default -> put(member, Timestamps.dateTime(value));
    }
  }

  /** A null of a sparse list or map is left out: these parts have no form for it. */
  @Override
  public void writeNull(MemberSchema member) {
    // Nothing to put.
  }
}
