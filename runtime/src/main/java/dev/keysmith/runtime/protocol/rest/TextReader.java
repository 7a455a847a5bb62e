package dev.keysmith.runtime.protocol.rest;

import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.value.ScalarText;
import dev.keysmith.runtime.value.Timestamps;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** Reads scalars from a text of the response's head: from its status or a header field. */
class TextReader extends PartReader {
  private final String place;
  private String text;

  /**
   * @param place what the text is, for messages
   */
  TextReader(String place, String text) {
    this.place = place;
    this.text = text;
  }

  @Override
  final String place() {
    return place;
  }

  /** Goes on to another text at the same place. */
  final void read(String next) {
    text = next;
  }

  final String text() {
    return text;
  }

  private RuntimeException malformed(IllegalArgumentException fault) {
    return error(String.valueOf(fault.getMessage()));
  }

  /** Content that has a media type comes in base64. */
  @Override
  public String readString(MemberSchema member) {
    if (member.mediaType() == null) {
      return text;
    }
    try {
      return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw error("found malformed base64");
    }
  }

  @Override
  public boolean readBoolean(MemberSchema member) {
    try {
      return ScalarText.parseBoolean(text);
    } catch (IllegalArgumentException fault) {
      throw malformed(fault);
    }
  }

  @Override
  public byte readByte(MemberSchema member) {
    return (byte) integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  @Override
  public short readShort(MemberSchema member) {
    return (short) integer(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  @Override
  public int readInteger(MemberSchema member) {
    return (int) integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  @Override
  public long readLong(MemberSchema member) {
    return integer(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private long integer(long least, long greatest) {
    try {
      return ScalarText.parseInteger(text, least, greatest);
    } catch (IllegalArgumentException fault) {
      throw malformed(fault);
    }
  }

  @Override
  public float readFloat(MemberSchema member) {
    try {
      return ScalarText.parseFloat(text);
    } catch (IllegalArgumentException fault) {
      throw malformed(fault);
    }
  }

  @Override
  public double readDouble(MemberSchema member) {
    try {
      return ScalarText.parseDouble(text);
    } catch (IllegalArgumentException fault) {
      throw malformed(fault);
    }
  }

  @Override
  public BigInteger readBigInteger(MemberSchema member) {
    try {
      return ScalarText.parseBigInteger(text);
    } catch (IllegalArgumentException fault) {
      throw malformed(fault);
    }
  }

  @Override
  public BigDecimal readBigDecimal(MemberSchema member) {
    try {
      return ScalarText.parseBigDecimal(text);
    } catch (IllegalArgumentException fault) {
      throw malformed(fault);
    }
  }

  @Override
  public Instant readTimestamp(MemberSchema member) {
    try {
      return switch (member.timestampFormat()) {
        case MemberSchema.EPOCH_SECONDS -> ScalarText.parseEpochSeconds(text);
        case MemberSchema.DATE_TIME -> Timestamps.parseDateTime(text);
        default -> Timestamps.parseHttpDate(text);
      };
    } catch (IllegalArgumentException fault) {
      throw malformed(fault);
    }
  }
}
