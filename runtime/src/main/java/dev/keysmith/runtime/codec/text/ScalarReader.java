package dev.keysmith.runtime.codec.text;

import dev.keysmith.runtime.error.CodecException;
import dev.keysmith.runtime.schema.MemberSchema;
import dev.keysmith.runtime.schema.ShapeReader;
import dev.keysmith.runtime.value.Blob;
import dev.keysmith.runtime.value.Timestamps;
import dev.keysmith.runtime.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Base64;

/**
 * Scalars out of text, alike in every format of text. White space around all but strings is passed
 * over. A number has at most 1,000 characters and a power of ten up to 9,999, so that none costs
 * more than its bytes.
 */
public abstract class ScalarReader implements ShapeReader {
  private static final int MAX_LENGTH = 1000;
  private static final int MAX_EXPONENT = 9999;

  /** The text of the value that is read, which is consumed. */
  protected abstract String text();

  @Override
  public String readString(MemberSchema member) {
    return text();
  }

  @Override
  public Blob readBlob(MemberSchema member) {
    try {
      return Blob.wrap(Base64.getDecoder().decode(text().trim()));
    } catch (IllegalArgumentException malformed) {
      throw error("found malformed base64");
    }
  }

  @Override
  public boolean readBoolean(MemberSchema member) {
    return switch (text().trim()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw error("found text, allowed true or false");
    };
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
    if (isMadeOf(text, "+-")) {
      try {
        long value = Long.parseLong(text);
        if (value >= least && value <= greatest) {
          return value;
        }
      } catch (NumberFormatException noLong) {
        throw outOf(least, greatest);
      }
    }
    throw outOf(least, greatest);
  }

  private RuntimeException outOf(long least, long greatest) {
    return error(
        "found no such number, allowed "
            .concat(Long.toString(least))
            .concat(" to ")
            .concat(Long.toString(greatest)));
  }

  @Override
  public float readFloat(MemberSchema member) {
    String text = text().trim();
    return switch (text) {
      case "NaN" -> Float.NaN;
      case "Infinity" -> Float.POSITIVE_INFINITY;
      case "-Infinity" -> Float.NEGATIVE_INFINITY;
      default -> (float) finite(text, true);
    };
  }

  @Override
  public double readDouble(MemberSchema member) {
    String text = text().trim();
    return switch (text) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> finite(text, false);
    };
  }

  private RuntimeException outOfRange() {
    return error("found number out of range");
  }

  private RuntimeException malformedNumber() {
    return error("found malformed number");
  }

  @Override
  public BigInteger readBigInteger(MemberSchema member) {
    BigDecimal value = decimal(text().trim());
    if (value.scale() != 0) {
      throw error("found fraction, allowed integer");
    }
    return value.unscaledValue();
  }

  @Override
  public BigDecimal readBigDecimal(MemberSchema member) {
    return decimal(text().trim());
  }

  private BigDecimal decimal(String text) {
    checkDecimal(text);
    try {
      BigDecimal value = new BigDecimal(text);
      if (Math.abs((long) value.scale()) <= MAX_EXPONENT) {
        return value;
      }
    } catch (NumberFormatException malformed) {
      throw malformedNumber();
    }
    throw outOfRange();
  }

  /** A number as a double, rounded to a float or to a double once. */
  private double finite(String text, boolean toFloat) {
    checkDecimal(text);
    double value;
    try {
      value = toFloat ? Float.parseFloat(text) : Double.parseDouble(text);
    } catch (NumberFormatException malformed) {
      throw malformedNumber();
    }
    if (Double.isInfinite(value)) {
      throw outOfRange();
    }
    return value;
  }

  /** The JDK's parsers take other scripts' digits, hexadecimal floats and suffixes too. */
  private void checkDecimal(String text) {
    if (text.length() > MAX_LENGTH) {
      throw outOfRange();
    }
    if (!isMadeOf(text, "+-.eE")) {
      throw malformedNumber();
    }
  }

  private static boolean isMadeOf(String text, String beside) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && beside.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Instant readTimestamp(MemberSchema member) {
    String text = text().trim();
    try {
      return switch (member.timestampFormat()) {
        case MemberSchema.HTTP_DATE -> Timestamps.parseHttpDate(text);
        case MemberSchema.EPOCH_SECONDS -> Timestamps.epochSeconds(decimal(text));
        default -> Timestamps.parseDateTime(text);
      };
    } catch (IllegalArgumentException malformed) {
      throw error(String.valueOf(malformed.getMessage()));
    }
  }

  /**
   * @throws CodecException always: a format of text cannot tell what a document holds
   */
  @Override
  public Value readDocument(MemberSchema member) {
    throw error("found document, which the format cannot hold");
  }
}
