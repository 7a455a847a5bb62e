package dev.keysmith.runtime.codec.text;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.ScalarText;
import dev.keysmith.runtime.value.Timestamps;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Base64;

/**
 * Scalars out of text, alike in every format of text: see {@link ScalarText}. White space around
 * all but strings is passed over.
 */
public abstract class ScalarReader implements ShapeReader {
  /** The text of the value that is read, which is consumed. */
  protected abstract String text();

  private RuntimeException malformed(IllegalArgumentException fault) {
    return error(String.valueOf(fault.getMessage()));
  }

  @Override
  public String readString(MemberSchema member) {
    return text();
  }

  @Override
  public Blob readBlob(MemberSchema member) {
    String text = text().trim();
    try {
      return Blob.wrap(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException malformed) {
      throw error("found malformed base64");
    }
  }

  @Override
  public boolean readBoolean(MemberSchema member) {
    String text = text().trim();
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
    String text = text().trim();
    try {
      return ScalarText.parseInteger(text, least, greatest);
    } catch (IllegalArgumentException fault) {
      throw malformed(fault);
    }
  }

  @Override
  public float readFloat(MemberSchema member) {
    String text = text().trim();
    try {
      return ScalarText.parseFloat(text);
    } catch (IllegalArgumentException fault) {
      throw malformed(fault);
    }
  }

  @Override
  public double readDouble(MemberSchema member) {
    String text = text().trim();
    try {
      return ScalarText.parseDouble(text);
    } catch (IllegalArgumentException fault) {
      throw malformed(fault);
    }
  }

  @Override
  public BigInteger readBigInteger(MemberSchema member) {
    String text = text().trim();
    try {
      return ScalarText.parseBigInteger(text);
    } catch (IllegalArgumentException fault) {
      throw malformed(fault);
    }
  }

  @Override
  public BigDecimal readBigDecimal(MemberSchema member) {
    String text = text().trim();
    try {
      return ScalarText.parseBigDecimal(text);
    } catch (IllegalArgumentException fault) {
      throw malformed(fault);
    }
  }

  @Override
  public Instant readTimestamp(MemberSchema member) {
    String text = text().trim();
    try {
      return switch (timestampFormat(member)) {
        case MemberSchema.HTTP_DATE -> Timestamps.parseHttpDate(text);
        case MemberSchema.EPOCH_SECONDS -> ScalarText.parseEpochSeconds(text);
        default -> Timestamps.parseDateTime(text);
      };
    } catch (IllegalArgumentException fault) {
      throw malformed(fault);
    }
  }

  /** The format of a timestamp: the member's own, or 0 for {@code date-time}. */
  protected int timestampFormat(MemberSchema member) {
    return member.timestampFormat();
  }

  /**
   * @throws CodecException always: a format of text cannot tell what a document holds
   */
  @Override
  public Value readDocument(MemberSchema member) {
    throw error("found document, which the format cannot hold");
  }
}
